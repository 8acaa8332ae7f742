package org.missionbench.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;

/** Takes a change back, and says which measures that changed. */
record TakingBack(RecordStore store, Measures measures) {

    // older changes are taken back without a word on measures
    static final int LATEST = 1_000;

    CommandOutcome of(long number, String reason) {
        try {
            return undone(number, reason);
        } catch (IllegalStateException | IllegalArgumentException e) {
            String why = FailureText.of(e);
            return new CommandOutcome(Status.FINDINGS, List.of(new Line(why)), Map.of("message", why));
        }
    }

    private CommandOutcome undone(long number, String reason) {
        Map<MissionPeriod, SortedMap<MeasureKey, Measure>> before = new LinkedHashMap<>();
        store.missionPeriods().stream()
                .filter(scope -> store.changes(scope, LATEST).stream().anyMatch(change -> change.number() == number))
                .forEach(scope -> before.put(scope, measures.all(scope)));
        ChangeRecord change = store.undo(number, new ChangeNote(Actor.current(), reason, ""));
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
}
