package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;

/** The figures of texts that are bound to nothing, each with the measures it may be. */
final class UnboundList {

    private static final int PROPOSED = 3;

    private UnboundList() {}

    static CommandOutcome of(List<ReportText> texts, Proposals proposals) {
        List<List<String>> rows = new ArrayList<>();
        List<Object> data = new ArrayList<>();
        for (ReportText text : texts) {
            for (Numerals.Numeral numeral : text.unbound()) {
                List<String> bindings = proposals.of(numeral.printed(), text.plain(), PROPOSED).stream()
                        .map(Proposals.Proposal::binding)
                        .toList();
                addRows(rows, text.where(), numeral.printed(), bindings);
                data.add(Map.of("where", text.where(), "number", numeral.printed(), "proposals", bindings));
            }
        }
        List<CommandOutcome.Part> parts = new ArrayList<>();
        if (!rows.isEmpty()) {
            parts.add(new Rows(List.of("where", "number", "it may be"), rows, List.of(1)));
        }
        parts.add(new Line(
                data.isEmpty()
                        ? "Every number is bound to a measure or marked with its source"
                        : "%d numbers are bound to nothing".formatted(data.size())));
        return new CommandOutcome(Status.DONE, parts, Map.of("unbound", data));
    }

    private static void addRows(List<List<String>> rows, String where, String printed, List<String> bindings) {
        if (bindings.isEmpty()) {
            rows.add(List.of(where, printed, "{'" + printed + "'|SOURCE}"));
        }
        for (int at = 0; at < bindings.size(); at++) {
            rows.add(List.of(at == 0 ? where : "", at == 0 ? printed : "", bindings.get(at)));
        }
    }
}
