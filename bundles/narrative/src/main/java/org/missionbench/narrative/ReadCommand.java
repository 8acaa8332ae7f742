package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.DocumentReader;
import org.missionbench.contracts.content.DocumentReader.ReadBlock;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
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
 * @param renderers one for each format, to see what else was changed
 */
record ReadCommand(
        RecordStore store,
        Measures measures,
        ReportTexts texts,
        List<DocumentReader> readers,
        List<BlockRenderer> renderers) {

    private static final DatasetShape PARAGRAPH = DatasetShape.of(NarrativeParagraph.class);

    CommandOutcome run(Arguments arguments, MissionPeriod scope) throws CommandRefused {
        ReadFile file = new ReadFile(arguments.path(arguments.text("read")), readers, renderers);
        List<NarrativeParagraph> stored = store.all(scope, NarrativeParagraph.class);
        PrintedTexts printed = new PrintedTexts(measures.all(scope));
        Found found = found(file, scope, Own.of(stored, printed));
        if (found.texts().named().isEmpty()) {
            throw new CommandRefused(
                    "%s holds none of the %d paragraphs of %s: give the DOCX that 'report' wrote, edited, with its bookmarks"
                            .formatted(file.name(), stored.size(), scope));
        }
        RestoredTexts restored = new RestoredTexts(printed);
        ReadBack back = new ReadBack(stored, found.texts(), restored, printed);
        if (!restored.problems().isEmpty()) {
            return refused(restored.problems());
        }
        EditedCells cells = EditedCells.of(store, scope, printed, found.edits());
        boolean preview = arguments.has("preview");
        if (!preview && !(back.isUnchanged() && cells.changes().isEmpty())) {
            write(scope, back.rows(), cells.rows(), file.name());
        }
        Proposals proposals = new Proposals(printed.measures().values());
        return new ReadOutcome(back, cells, preview, proposals)
                .of(() -> store.changes(scope, 1).get(0).number());
    }

    private Found found(ReadFile file, MissionPeriod scope, Own own) throws CommandRefused {
        List<ReadBlock> document = file.blocks();
        Optional<Document> report = texts.reports().stream().findFirst().map(reports -> reports.assemble(scope));
        Optional<List<ReadBlock>> fresh = report.isPresent() ? file.fresh(report.get()) : Optional.empty();
        ForeignEdits edits =
                fresh.map(blocks -> ForeignEdits.of(blocks, document, own::has)).orElse(ForeignEdits.NONE);
        Predicate<String> foreign =
                report.map(now -> ForeignTexts.of(now, own.texts())).orElse(text -> false);
        return new Found(ReadGaps.of(document, own.names(), foreign.or(edits::has)), edits);
    }

    /**
     * What a document holds.
     *
     * @param texts of the narrative
     * @param edits of all else
     */
    private record Found(ReadGaps texts, ForeignEdits edits) {}

    /**
     * The narrative's texts as they are found in a document.
     *
     * @param names of those that have one
     * @param texts as printed
     */
    private record Own(Set<String> names, Set<String> texts) {

        static Own of(List<NarrativeParagraph> stored, PrintedTexts printed) {
            return new Own(
                    stored.stream().map(NarrativeParagraph::name).collect(Collectors.toSet()),
                    stored.stream().map(row -> printed.of(row.text())).collect(Collectors.toSet()));
        }

        boolean has(ReadParagraph paragraph) {
            return names.contains(paragraph.name()) || texts.contains(PrintedTexts.plain(paragraph.text()));
        }
    }

    private void write(MissionPeriod scope, List<NarrativeParagraph> rows, List<Record> others, String name) {
        ChangeNote note =
                new ChangeNote(System.getProperty("user.name", "unknown"), "texts read back from " + name, name);
        store.change(note, writer -> {
            writer.expectAll(scope, PARAGRAPH);
            rows.forEach(row -> writer.put(scope, row));
            writer.removeOthers(scope, PARAGRAPH);
            others.forEach(row -> writer.put(scope, row));
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
}
