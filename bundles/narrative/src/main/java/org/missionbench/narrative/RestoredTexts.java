package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.contracts.content.DocumentReader.Run;
import org.missionbench.contracts.content.Inline;

/** Paragraphs of a document as a person would write them, with their numbers bound again. */
final class RestoredTexts {

    private final PrintedTexts printed;
    private final List<String> problems = new ArrayList<>();

    RestoredTexts(PrintedTexts printed) {
        this.printed = printed;
    }

    /** The text of a paragraph. */
    String of(ReadParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        boolean italic = false;
        for (Run run : paragraph.runs()) {
            boolean slanted =
                    run.italic() && run.binding().isEmpty() && !run.text().isBlank();
            if (slanted != italic) {
                text.append('*');
                italic = slanted;
            }
            text.append(run.binding().isEmpty() ? run.text() : number(paragraph, run));
        }
        return PrintedTexts.plain(italic ? text + "*" : text.toString());
    }

    /** The bound numbers whose digits were changed, each with the remedy. */
    List<String> problems() {
        return problems;
    }

    private String number(ReadParagraph paragraph, Run run) {
        String written = "{" + run.binding() + "}";
        String expected = expected(written).orElse(run.text());
        if (!PrintedTexts.plain(expected).equals(PrintedTexts.plain(run.text()))) {
            problems.add("%s: the number %s prints '%s', but the document has '%s': %s, then read it again"
                    .formatted(
                            paragraph.name().isEmpty() ? "A new paragraph" : "Paragraph " + paragraph.name(),
                            written,
                            expected,
                            run.text(),
                            remedy(written)));
        }
        return written;
    }

    private Optional<String> expected(String written) {
        Inline piece = BoundText.parse(written).get(0);
        if (piece instanceof Inline.SourcedNumber number) {
            return Optional.of(number.printed());
        }
        return piece instanceof Inline.BoundFigure bound
                ? printed.number(bound.key(), bound.style())
                : Optional.empty();
    }

    private static String remedy(String written) {
        return written.startsWith("{'")
                ? "change it in the dataset paragraph, together with its source, and put the old digits back in the document"
                : "correct the figure in the data it comes from (measures %s --explain shows the rows) or bind another one, and put the old digits back in the document"
                        .formatted(written.substring(1, Math.max(1, written.indexOf('|'))));
    }
}
