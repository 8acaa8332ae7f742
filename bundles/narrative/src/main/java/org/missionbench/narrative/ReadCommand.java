package org.missionbench.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.DocumentReader;
import org.missionbench.contracts.content.DocumentReader.ReadBlock;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MissionPeriod;

/**
 * {@code narrative --read}: takes the texts over from a document that was edited.
 *
 * @param store where the texts are
 * @param measures the figures that the document's numbers must show
 * @param texts the report, to tell the narrative's texts from those of other modules
 * @param readers one for each format
 */
record ReadCommand(RecordStore store, Measures measures, ReportTexts texts, List<DocumentReader> readers) {

    private static final DatasetShape PARAGRAPH = DatasetShape.of(NarrativeParagraph.class);
    private static final int PROPOSED = 2;

    CommandOutcome run(Arguments arguments, MissionPeriod scope) throws CommandRefused {
        Path file = arguments.path(arguments.text("read"));
        List<NarrativeParagraph> stored = store.all(scope, NarrativeParagraph.class);
        PrintedTexts printed = new PrintedTexts(measures.all(scope));
        RestoredTexts restored = new RestoredTexts(printed);
        ReadGaps gaps = ReadGaps.of(
                blocks(file),
                stored.stream().map(NarrativeParagraph::name).collect(Collectors.toSet()),
                foreign(scope, stored, printed));
        if (gaps.named().isEmpty()) {
            throw new CommandRefused(
                    "%s holds none of the %d paragraphs of %s: give the DOCX that 'report' wrote, edited, with its bookmarks"
                            .formatted(file.getFileName(), stored.size(), scope));
        }
        ReadBack back = new ReadBack(stored, gaps, restored, printed);
        if (!restored.problems().isEmpty()) {
            return refused(restored.problems());
        }
        if (!arguments.has("preview") && !back.changes().isEmpty()) {
            write(scope, back.rows(), file);
        }
        return outcome(back, scope, arguments.has("preview"));
    }

    private List<ReadBlock> blocks(Path file) throws CommandRefused {
        String name = file.getFileName().toString();
        String format = name.substring(name.lastIndexOf('.') + 1);
        DocumentReader reader = readers.stream()
                .filter(candidate -> candidate.format().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> new CommandRefused("--read: '%s' cannot be read; formats that can: %s"
                        .formatted(
                                name,
                                readers.stream()
                                        .map(DocumentReader::format)
                                        .sorted()
                                        .toList())));
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new CommandRefused(
                    "Cannot read %s: %s; give the DOCX that 'report' wrote, edited".formatted(file, e.getMessage()));
        }
    }

    private Predicate<String> foreign(MissionPeriod scope, List<NarrativeParagraph> stored, PrintedTexts printed) {
        Set<String> own =
                stored.stream().map(row -> printed.of(row.text())).collect(Collectors.toCollection(HashSet::new));
        return texts.reports().stream()
                .findFirst()
                .map(reports -> ForeignTexts.of(reports.assemble(scope), own))
                .orElseGet(() -> text -> false);
    }

    private void write(MissionPeriod scope, List<NarrativeParagraph> rows, Path file) {
        String name = String.valueOf(file.getFileName());
        ChangeNote note =
                new ChangeNote(System.getProperty("user.name", "unknown"), "texts read back from " + name, name);
        store.change(note, writer -> {
            writer.expectAll(scope, PARAGRAPH);
            rows.forEach(row -> writer.put(scope, row));
            writer.removeOthers(scope, PARAGRAPH);
            return rows.size();
        });
    }

    private static CommandOutcome refused(List<String> problems) {
        List<CommandOutcome.Part> parts = new ArrayList<>();
        problems.forEach(problem -> parts.add(new Line(problem)));
        parts.add(new Line(
                "Nothing was taken over: the digits of bound numbers were changed (%d)".formatted(problems.size())));
        return new CommandOutcome(Status.FINDINGS, parts, Map.of("problems", problems));
    }

    private CommandOutcome outcome(ReadBack back, MissionPeriod scope, boolean preview) {
        List<CommandOutcome.Part> parts = new ArrayList<>(Comparison.lines(back.changes()));
        parts.addAll(proposals(back, scope));
        if (!back.absentPlaces().isEmpty()) {
            parts.add(new Line("The document has no paragraph of %s; these texts stay as they are"
                    .formatted(String.join(", ", back.absentPlaces()))));
        }
        String counted = Comparison.counted(back.changes());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("paragraphs", Comparison.data(back.changes()));
        if (back.changes().isEmpty()) {
            parts.add(new Line("The document reads as the store does: nothing to change"));
        } else if (preview) {
            parts.add(new Line("%s would change; read without --preview to take them over".formatted(counted)));
        } else {
            long number = store.changes(scope, 1).get(0).number();
            data.put("change", number);
            parts.add(new Line(
                    "%s taken over as change %d; take it back with: undo %d".formatted(counted, number, number)));
        }
        return new CommandOutcome(Status.DONE, parts, data);
    }

    /** What the numbers typed into the document may be. */
    private List<CommandOutcome.Part> proposals(ReadBack back, MissionPeriod scope) {
        Proposals proposals = new Proposals(measures.all(scope).values());
        List<CommandOutcome.Part> parts = new ArrayList<>();
        for (TextVersions.Changed change : back.changes()) {
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
