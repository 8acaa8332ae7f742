package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.content.BoundText;

/**
 * What {@code narrative --read} tells.
 *
 * @param back the texts as the document has them
 * @param cells texts of other modules that were changed in it, and what else was
 * @param preview whether nothing was written
 * @param proposals measures for numbers that were typed
 */
record ReadOutcome(ReadBack back, EditedCells cells, boolean preview, Proposals proposals) {

    private static final int PROPOSED = 2;
    private static final int SHOWN = 25;

    /** All of it; edits that are not taken over are findings. */
    CommandOutcome of(LongSupplier lastChange) {
        List<CommandOutcome.Part> parts = new ArrayList<>(Comparison.lines(changes()));
        if (!back.moved().isEmpty()) {
            parts.add(new Line("Moved within its place: " + String.join(", ", back.moved())));
        }
        back.unboundNow().forEach(lost -> parts.add(new Line(lost)));
        parts.addAll(proposed());
        if (!back.absentPlaces().isEmpty()) {
            parts.add(new Line("The document has no paragraph of %s; these texts stay as they are"
                    .formatted(String.join(", ", back.absentPlaces()))));
        }
        parts.addAll(notTakenOver());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("paragraphs", Comparison.data(changes()));
        data.put("moved", back.moved());
        data.put("not_taken_over", left().stream().map(ReadOutcome::data).toList());
        parts.add(new Line(conclusion(lastChange, data)));
        return new CommandOutcome(left().isEmpty() ? Status.DONE : Status.FINDINGS, parts, data);
    }

    private List<TextVersions.Changed> changes() {
        List<TextVersions.Changed> changes = new ArrayList<>(back.changes());
        changes.addAll(cells.changes());
        return changes;
    }

    private List<ForeignEdits.Edit> left() {
        return cells.left().edits();
    }

    private String conclusion(LongSupplier lastChange, Map<String, Object> data) {
        if (back.moved().isEmpty() && changes().isEmpty()) {
            return left().isEmpty()
                    ? "The document reads as the store does: nothing to change"
                    : "Nothing to take over";
        }
        String counted = counted();
        if (preview) {
            return "%s would change; read without --preview to take them over".formatted(counted);
        }
        long number = lastChange.getAsLong();
        data.put("change", number);
        return "%s taken over as change %d; take it back with: undo %d".formatted(counted, number, number);
    }

    private String counted() {
        if (changes().isEmpty()) {
            return "The order";
        }
        return Comparison.counted(changes()) + (back.moved().isEmpty() ? "" : " and the order");
    }

    private List<CommandOutcome.Part> notTakenOver() {
        if (left().isEmpty()) {
            return List.of();
        }
        List<CommandOutcome.Part> parts = new ArrayList<>();
        parts.add(new Line(
                "Not taken over, because these parts are made up of data of other modules; change them there and write the report again (%d):"
                        .formatted(left().size())));
        left().stream().limit(SHOWN).forEach(edit -> parts.add(new Line("  " + edit.text())));
        if (left().size() > SHOWN) {
            parts.add(new Line("  … and %d more; --json has all".formatted(left().size() - SHOWN)));
        }
        return parts;
    }

    private static Map<String, Object> data(ForeignEdits.Edit edit) {
        return Map.of("where", edit.where(), "report", edit.printed(), "document", edit.read());
    }

    /** What the numbers typed into the document may be. */
    private List<CommandOutcome.Part> proposed() {
        List<CommandOutcome.Part> parts = new ArrayList<>();
        for (TextVersions.Changed change : changes()) {
            ReportText text = new ReportText(change.place(), change.name(), BoundText.parse(change.after()));
            text.unbound().forEach(numeral -> {
                String bindings = proposals.of(numeral.printed(), text.plain(), PROPOSED).stream()
                        .map(Proposals.Proposal::binding)
                        .collect(Collectors.joining(" or "));
                parts.add(new Line("%s: %s is bound to nothing; write %s"
                        .formatted(
                                change.name(),
                                numeral.printed(),
                                bindings.isEmpty() ? "{'" + numeral.printed() + "'|SOURCE}" : bindings)));
            });
        }
        return parts;
    }
}
