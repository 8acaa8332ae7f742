package org.missionbench.testkit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.missionbench.testkit.wire.Inspection;

/** Runs each check twice: on rows where its rule holds, and on rows where it does not. */
final class CheckRules {

    private static final String PERIOD = "2021/22";
    private static final String DESCRIPTOR = "datapackage.json";

    private final Path checks;
    private final Inspection inspection;
    private final long bundle;
    private final List<String> violations = new ArrayList<>();

    CheckRules(Path checks, Inspection inspection, long bundle) {
        this.checks = checks;
        this.inspection = inspection;
        this.bundle = bundle;
    }

    List<String> violations() {
        List<String> ids = inspection.checks(bundle);
        for (int at = 0; at < ids.size(); at++) {
            String id = ids.get(at);
            List<String> silent = run(id, "holds", "HOLDS-" + at);
            if (!silent.isEmpty()) {
                violations.add(
                        "Check %s speaks although its rule holds in %s: %s".formatted(id, folder(id, "holds"), silent));
            }
            int before = violations.size();
            if (run(id, "broken", "BROKEN-" + at).isEmpty() && violations.size() == before) {
                violations.add("Check %s finds nothing in %s, where its rule should be broken"
                        .formatted(id, folder(id, "broken")));
            }
        }
        return violations;
    }

    private List<String> run(String check, String which, String mission) {
        Path folder = folder(check, which);
        if (!Files.isDirectory(folder)) {
            violations.add(
                    "Check %s has no rows in %s: put a CSV for each dataset that it reads there, of the period %s, with rows on which its rule %s"
                            .formatted(check, folder, PERIOD, which.equals("holds") ? "holds" : "is broken"));
            return List.of();
        }
        String refused = inspection.load(packaged(folder, mission));
        if (!refused.isEmpty()) {
            violations.add("Check %s: the rows in %s are refused: %s".formatted(check, folder, refused));
            return List.of();
        }
        return inspection.findings(bundle, check, mission);
    }

    private Path folder(String check, String which) {
        return checks.resolve(check.substring(check.indexOf('/') + 1)).resolve(which);
    }

    /** The CSV files with a descriptor, as a package of a mission of their own. */
    private static Path packaged(Path folder, String mission) {
        try (Stream<Path> files = Files.list(folder)) {
            Path copy = Files.createTempDirectory("check");
            JsonArrayBuilder resources = Json.createArrayBuilder();
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                Files.copy(file, copy.resolve(name));
                resources.add(Json.createObjectBuilder()
                        .add("name", name.replace(".csv", ""))
                        .add("path", name));
            }
            String descriptor = Json.createObjectBuilder()
                    .add("name", mission.toLowerCase(Locale.ROOT))
                    .add("mission", mission)
                    .add("period", PERIOD)
                    .add("resources", resources)
                    .build()
                    .toString();
            Files.writeString(copy.resolve(DESCRIPTOR), descriptor);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
