package org.missionbench.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.CommandOutcome;

/** Tells what an audit has found. */
final class AuditOutcome {

    private AuditOutcome() {}

    static CommandOutcome of(Path file, AuditedReport report, List<Flaw> flaws, boolean all) {
        List<Flaw> shown = flaws.stream()
                .filter(flaw -> all || flaw.confidence() >= Auditor.SURE_ENOUGH)
                .toList();
        List<CommandOutcome.Part> parts = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            Flaw flaw = shown.get(at);
            parts.add(new CommandOutcome.Line("%d. %s  [%s, %d per cent]"
                    .formatted(
                            at + 1, flaw.finding().statement(), flaw.finding().rule(), flaw.confidence())));
            flaw.finding().places().forEach(place -> parts.add(new CommandOutcome.Line("     " + told(place))));
        }
        parts.add(new CommandOutcome.Line(summary(file, report, shown.size(), flaws.size() - shown.size())));
        CommandOutcome.Status status = shown.isEmpty() ? CommandOutcome.Status.DONE : CommandOutcome.Status.FINDINGS;
        return new CommandOutcome(status, parts, data(file, report, shown));
    }

    private static String told(Finding.Place place) {
        return "%s: %s".formatted(place.where(), place.value().replaceAll("\\s+", " "));
    }

    private static String summary(Path file, AuditedReport report, int shown, int weak) {
        String read = "Read %s with %s and %s of %s"
                .formatted(
                        counted(report.passages().size(), "passage"),
                        counted(report.mentions().size(), "number"),
                        counted(report.grids().size(), "table"),
                        file.getFileName());
        String found = shown == 0 ? "no findings" : counted(shown, "finding");
        return weak == 0
                ? "%s: %s".formatted(read, found)
                : "%s: %s, and %d weak ones (--all)".formatted(read, found, weak);
    }

    private static String counted(int count, String thing) {
        return "%d %s%s".formatted(count, thing, count == 1 ? "" : "s");
    }

    private static Map<String, Object> data(Path file, AuditedReport report, List<Flaw> shown) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.toString());
        data.put("passages", report.passages().size());
        data.put("numbers", report.mentions().size());
        data.put("tables", report.grids().size());
        data.put("findings", shown.stream().map(AuditOutcome::data).collect(Collectors.toList()));
        return data;
    }

    private static Map<String, Object> data(Flaw flaw) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", flaw.finding().rule());
        data.put("severity", flaw.finding().severity().name().toLowerCase(java.util.Locale.ROOT));
        data.put("confidence", flaw.confidence());
        data.put("statement", flaw.finding().statement());
        data.put(
                "places",
                flaw.finding().places().stream().map(AuditOutcome::data).collect(Collectors.toList()));
        return data;
    }

    private static Map<String, Object> data(Finding.Place place) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("where", place.where());
        data.put("value", place.value());
        return data;
    }
}
