package org.missionbench.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.check.Checks;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.check.Finding.Severity;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code check}: whether the figures agree. */
@Component
public final class CheckCommand implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "check",
            "Check whether the figures agree with each other",
            "Ends with status 1 when there are errors or warnings; notes alone are no reason to worry.",
            List.of(MissionPeriodChoice.MISSION, MissionPeriodChoice.PERIOD),
            List.of("check", "check --mission UNIFIL --period 2021/22 --json"));

    private final Checks checks;
    private final RecordStore store;

    /** Asks the checks; the store says which mission and period there are. */
    @Activate
    public CheckCommand(@Reference Checks checks, @Reference RecordStore store) {
        this.checks = checks;
        this.store = store;
    }

    @Override
    public String id() {
        return "platform/check";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        progress.at("checking " + scope, 0, 0);
        List<Finding> findings = checks.run(scope);
        boolean serious = findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
        List<Part> parts = new ArrayList<>();
        if (!findings.isEmpty()) {
            List<String> heads = List.of("severity", "finding", "rule");
            parts.add(new Rows(heads, findings.stream().map(FindingText::row).toList(), List.of()));
        }
        parts.add(new Line(summary(scope, findings)));
        Map<String, Object> data = ScopeData.of(scope);
        data.put("findings", findings.stream().map(FindingText::data).toList());
        return new CommandOutcome(serious ? Status.FINDINGS : Status.DONE, parts, data);
    }

    private static String summary(MissionPeriod scope, List<Finding> findings) {
        if (findings.isEmpty()) {
            return scope + ": every rule holds";
        }
        return Stream.of(Severity.values())
                .map(severity -> findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count()
                        + " " + severity.name().toLowerCase(Locale.ROOT) + "s")
                .filter(part -> !part.startsWith("0 "))
                .map(part -> part.startsWith("1 ") ? part.substring(0, part.length() - 1) : part)
                .collect(Collectors.joining(", ", scope + ": ", ""));
    }
}
