package org.missionbench.platform.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.dataset.WriteSummary;
import org.missionbench.kernel.MissionPeriod;

/**
 * What an import did, or would have done.
 *
 * @param scope whose rows they are
 * @param preview whether nothing was to be kept
 * @param kept whether the rows are in the store now
 * @param counts what became of them, by dataset
 * @param rejections everything that was rejected
 * @param goesOn whether the other rows were taken all the same
 * @param notes more to say
 * @param effects the measures that changed, and places of the report
 */
record ImportReport(
        MissionPeriod scope,
        boolean preview,
        boolean kept,
        List<DatasetCount> counts,
        List<Rejection> rejections,
        boolean goesOn,
        List<String> notes,
        ImportEffects effects) {

    private static final int SHOWN = 20;

    static ImportReport of(
            MissionPeriod scope,
            ImportOptions options,
            boolean kept,
            Map<String, WriteSummary> written,
            Rejections rejections,
            List<Rejection> inSource,
            Set<String> notes,
            ImportEffects effects) {
        Set<String> datasets = new TreeSet<>(written.keySet());
        datasets.addAll(rejections.datasets());
        WriteSummary nothing = new WriteSummary(0, 0, 0, 0, List.of());
        List<DatasetCount> counts = datasets.stream()
                .map(dataset -> DatasetCount.of(
                        dataset,
                        written.getOrDefault(dataset, nothing),
                        rejections.rows(dataset).size()))
                .toList();
        return new ImportReport(scope, options.preview(), kept, counts, inSource, false, List.copyOf(notes), effects);
    }

    /**
     * What only the command knows.
     *
     * @param rejected where rejected rows are
     * @param hint how to see where the report prints what changed
     */
    record More(List<String> rejected, Optional<String> hint) {}

    /** The same, having gone on without rejected rows, or having tried to. */
    ImportReport without(LeftOut leftOut) {
        List<Rejection> all = new ArrayList<>(leftOut.rejections());
        all.addAll(rejections);
        boolean others = rejections.isEmpty() && !all.isEmpty();
        return new ImportReport(scope, preview, kept, counts, all, others, notes, effects);
    }

    CommandOutcome outcome(More more) {
        List<Part> parts = new ArrayList<>();
        if (!counts.isEmpty()) {
            List<String> heads = List.of("dataset", "new", "changed", "unchanged", "removed", "rejected");
            List<List<String>> rows = counts.stream().map(DatasetCount::row).toList();
            parts.add(new Rows(heads, rows, List.of(1, 2, 3, 4, 5)));
        }
        rejections.stream().limit(SHOWN).forEach(rejection -> parts.add(new Line(rejection.line())));
        if (rejections.size() > SHOWN) {
            parts.add(new Line("… and %d more; --json lists all, --rejected FILE writes their rows"
                    .formatted(rejections.size() - SHOWN)));
        }
        notes.forEach(note -> parts.add(new Line(note)));
        more.rejected().forEach(line -> parts.add(new Line(line)));
        parts.addAll(effects.parts());
        parts.add(new Line(summary()));
        if (kept && changesSomething()) {
            more.hint().ifPresent(line -> parts.add(new Line(line)));
        }
        return new CommandOutcome(rejections.isEmpty() ? Status.DONE : Status.FINDINGS, parts, data(more));
    }

    private String summary() {
        String done = preview ? scope + ": a preview; nothing was kept" : scope + ": imported";
        if (goesOn) {
            return "%s%s without the rejected rows".formatted(done, preview ? "; an import would go on" : "");
        }
        if (!rejections.isEmpty()) {
            return "%s: %s, because of %d rejected value%s"
                    .formatted(
                            scope,
                            preview ? "a preview; an import would keep nothing" : "nothing was imported",
                            rejections.size(),
                            rejections.size() == 1 ? "" : "s");
        }
        if (counts.stream().allMatch(DatasetCount::isEmpty)) {
            return done + "; the files hold no rows";
        }
        return changesSomething() ? done : done + "; everything was there already";
    }

    private boolean changesSomething() {
        return counts.stream().anyMatch(DatasetCount::changesSomething);
    }

    private Map<String, Object> data(More more) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put("preview", preview);
        data.put("imported", kept);
        data.put("datasets", counts.stream().map(DatasetCount::data).toList());
        data.put("rejections", rejections.stream().map(Rejection::data).toList());
        data.put("measures", effects.measures().data());
        data.put("places", effects.placesData());
        List<String> all = new ArrayList<>(notes);
        all.addAll(more.rejected());
        data.put("notes", all);
        return data;
    }
}
