package org.missionbench.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code undo}: takes a change back, as long as no later one has touched its rows. */
@Component
public final class UndoCommand implements Command {

    // older changes are taken back without a word on measures
    private static final int LATEST = 1_000;

    private static final CommandShape SHAPE = new CommandShape(
            "undo",
            "Take a change back",
            "Rows it added are removed, rows it changed or removed return. That is a change of its own, which can be undone.",
            List.of(Parameter.positional("number", true, "number of the change, as 'changes' lists it")),
            List.of("undo 12"));

    private final RecordStore store;
    private final Measures measures;

    /** Changes the store, and says which measures changed. */
    @Activate
    public UndoCommand(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "platform/undo";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        long number = number(arguments.text("number"));
        progress.at("taking back change " + number, 0, 0);
        try {
            return undone(number);
        } catch (IllegalStateException | IllegalArgumentException e) {
            String why = FailureText.of(e);
            return new CommandOutcome(Status.FINDINGS, List.of(new Line(why)), Map.of("message", why));
        }
    }

    private CommandOutcome undone(long number) {
        Map<MissionPeriod, SortedMap<MeasureKey, Measure>> before = new LinkedHashMap<>();
        store.missionPeriods().stream()
                .filter(scope -> store.changes(scope, LATEST).stream().anyMatch(change -> change.number() == number))
                .forEach(scope -> before.put(scope, measures.all(scope)));
        ChangeRecord change = store.undo(number, new ChangeNote(Actor.current(), "undo of change " + number, ""));
        MeasureEffects effects = new MeasureEffects(before.entrySet().stream()
                .flatMap(entry ->
                        MeasureEffects.between(entry.getValue(), measures.all(entry.getKey())).effects().stream())
                .toList());
        List<Part> parts = new ArrayList<>(effects.parts());
        parts.add(new Line("Change %d is taken back; that is change %d".formatted(number, change.number())));
        Map<String, Object> data = new LinkedHashMap<>(ChangeText.data(change));
        data.put("measures", effects.data());
        return new CommandOutcome(Status.DONE, parts, data);
    }

    private static long number(String written) throws CommandRefused {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            throw new CommandRefused("'%s' is not the number of a change; 'changes' lists them".formatted(written));
        }
    }
}
