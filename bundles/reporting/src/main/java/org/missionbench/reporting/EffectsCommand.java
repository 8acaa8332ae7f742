package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code effects}: which figures a change has changed, and where the report prints them. */
@Component
public final class EffectsCommand implements Command {

    private static final int SHOWN = 200;
    private static final int LONGEST = 100;

    private static final CommandShape SHAPE = new CommandShape(
            "effects",
            "List the figures that a change has changed, and where the report prints them",
            "Compares the figures and the report as they are with what they would be without the change.",
            List.of(
                    Parameter.positional("number", true, "number of the change, as 'changes' lists it"),
                    MissionPeriodChoice.MISSION,
                    MissionPeriodChoice.PERIOD),
            List.of("effects 12"));

    private final RecordStore store;
    private final Measures measures;
    private final ReportAssembler assembler;

    /** Needs the rows with their changes, the figures, and the report. */
    @Activate
    public EffectsCommand(
            @Reference RecordStore store, @Reference Measures measures, @Reference ReportAssembler assembler) {
        this.store = store;
        this.measures = measures;
        this.assembler = assembler;
    }

    @Override
    public String id() {
        return "reporting/effects";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        long number = number(arguments.text("number"));
        try {
            progress.at("assembling the report without change " + number, 0, 2);
            Effects.State before = store.without(number, () -> state(scope));
            progress.at("assembling the report", 1, 2);
            return outcome(number, Effects.between(before, state(scope)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            return new CommandOutcome(Status.FINDINGS, List.of(new Line(why)), Map.of("message", why));
        }
    }

    private Effects.State state(MissionPeriod scope) {
        return new Effects.State(measures.all(scope), PrintedSpots.of(assembler.assemble(scope)));
    }

    private static CommandOutcome outcome(long number, Effects effects) {
        List<CommandOutcome.Part> parts = new ArrayList<>();
        add(parts, "figure", effects.figures());
        add(parts, "printed in the report", effects.places());
        add(parts, "changed, but printed the same", effects.same());
        parts.add(new Line(
                "Change %d changes %s, and what the report prints in %s; in %s it prints the same after rounding"
                        .formatted(
                                number,
                                counted(effects.figures(), "figure"),
                                counted(effects.places(), "place"),
                                counted(effects.same(), "place"))));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("change", number);
        data.put("figures", data(effects.figures()));
        data.put("places", data(effects.places()));
        data.put("printed_the_same", data(effects.same()));
        return new CommandOutcome(Status.DONE, parts, data);
    }

    private static void add(List<CommandOutcome.Part> parts, String head, List<Effects.Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        parts.add(new Rows(
                List.of(head, "before", "after"),
                differences.stream()
                        .limit(SHOWN)
                        .map(one -> List.of(one.what(), cut(one.before()), cut(one.after())))
                        .toList(),
                List.of(1, 2)));
        if (differences.size() > SHOWN) {
            parts.add(new Line("… and %d more; --json has all".formatted(differences.size() - SHOWN)));
        }
    }

    private static String counted(List<Effects.Difference> differences, String what) {
        return differences.size() == 1 ? "1 " + what : "%d %ss".formatted(differences.size(), what);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static List<Map<String, Object>> data(List<Effects.Difference> differences) {
        return differences.stream()
                .map(one -> Map.<String, Object>of("what", one.what(), "before", one.before(), "after", one.after()))
                .toList();
    }

    private static long number(String written) throws CommandRefused {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            throw new CommandRefused("'%s' is not the number of a change; 'changes' lists them".formatted(written));
        }
    }
}
