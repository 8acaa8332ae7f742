package org.missionbench.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.testkit.wire.Inspection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Compares what everybody else answers before the module came, while it is there, and after it has left. */
final class Absence {

    private static final int NOBODY = -1;
    private static final int SHOWN = 5;

    private final Container container;
    private final ModuleUnderTest module;
    private final String name;
    private final Optional<Path> ground;

    Absence(Container container, ModuleUnderTest module, String name, Optional<Path> ground) {
        this.container = container;
        this.module = module;
        this.name = name;
        this.ground = ground;
    }

    List<String> violations() throws BundleException {
        Inspection inspection = container.inspection();
        ground.ifPresent(inspection::load);
        inspection.load(module.sample());
        List<String> before = inspection.others(NOBODY, name);
        Bundle bundle = container.install(module.jar());
        inspection.load(module.sample());
        inspection.touch(bundle.getBundleId());
        List<String> there = inspection.others(bundle.getBundleId(), name);
        container.uninstall(bundle);
        List<String> after = inspection.others(NOBODY, name);
        List<String> violations = new ArrayList<>();
        compare("while the module is there", figures(before), figures(there), violations);
        compare("after the module was removed", before, after, violations);
        return violations;
    }

    // the report and what is found in it may change while the module is there, and so may what is explained
    private static List<String> figures(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("report ") && !line.startsWith("finding "))
                .filter(line -> !line.startsWith("measure ") || !line.contains("explained"))
                .toList();
    }

    private static void compare(String when, List<String> before, List<String> now, List<String> violations) {
        List<String> gone = new ArrayList<>(before);
        gone.removeAll(now);
        List<String> come = new ArrayList<>(now);
        come.removeAll(before);
        if (!gone.isEmpty() || !come.isEmpty()) {
            violations.add(
                    "Others answer differently %s. Gone: %s. New: %s. A module writes its own datasets only and gives only measures of its own name"
                            .formatted(when, shortened(gone), shortened(come)));
        }
    }

    private static List<String> shortened(List<String> lines) {
        return lines.stream()
                .limit(SHOWN)
                .map(line -> line.length() > 300 ? line.substring(0, 300) + "…" : line)
                .toList();
    }
}
