package org.missionbench.testkit.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.check.Checks;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.report.Reports;
import org.missionbench.kernel.MissionPeriod;

/** What everybody but one module answers, line by line, so that two states can be compared. */
final class Everybody {

    private final Services services;
    private final long bundle;
    private final String module;
    private final boolean isPresent;

    Everybody(Services services, long bundle, String module) {
        this.services = services;
        this.bundle = bundle;
        this.module = module;
        this.isPresent = services.context().getBundle(bundle) != null;
    }

    List<String> lines() {
        TreeSet<String> lines = new TreeSet<>();
        services.others(bundle, Command.class)
                .forEach(command -> lines.add("command " + command.shape().name()));
        services.others(bundle, Contribution.class).forEach(each -> lines.add("contribution " + each.id()));
        RecordStore store = services.need(RecordStore.class);
        List<String> own = services.of(bundle, DatasetSource.class).stream()
                .flatMap(source -> source.datasets().stream())
                .map(type -> DatasetShape.of(type).name())
                .toList();
        for (DatasetShape shape : store.shapes()) {
            if (!own.contains(shape.name())) {
                lines.add("dataset " + shape.name());
                store.missionPeriods()
                        .forEach(scope ->
                                lines.add("rows %s %s %d".formatted(scope, shape.name(), store.count(scope, shape))));
            }
        }
        store.missionPeriods().forEach(scope -> figures(scope, lines));
        return new ArrayList<>(lines);
    }

    // what it explains of a variance, prints in the report and gives to check is its contribution while it is there
    private void figures(MissionPeriod scope, TreeSet<String> lines) {
        services.need(Measures.class).all(scope).values().stream()
                .filter(measure -> !measure.key().key().startsWith(module + "."))
                .forEach(measure -> lines.add("measure %s %s %s".formatted(scope, measure.key(), measure.figure())));
        if (isPresent) {
            return;
        }
        services.need(Checks.class).run(scope).stream()
                .filter(finding -> !finding.rule().startsWith(module + "/")
                        && !finding.statement().contains(module))
                .forEach(finding ->
                        lines.add("finding %s %s: %s".formatted(scope, finding.rule(), finding.statement())));
        services.find(Reports.class)
                .ifPresent(reports -> lines.add("report %s %s".formatted(scope, report(reports, scope))));
    }

    private String report(Reports reports, MissionPeriod scope) {
        return reports.assemble(scope).parts().stream()
                .map(part -> part.block().toString())
                .filter(block -> !block.contains("'" + module + "'"))
                .collect(Collectors.joining("\n"));
    }
}
