package org.missionbench.audit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.content.DocumentReader;

/** Reads a report of another program from the blocks a {@link DocumentReader} found in it. */
final class ForeignDocument {

    private static final Pattern CHAPTER = Pattern.compile("(?:[IVX]{1,5}|[A-H])\\.\\s+\\p{Lu}.{3,120}");
    private static final Pattern TYPED_NUMBER =
            Pattern.compile("(?s)(\\d{1,3}\\.|\\([a-z]\\))\\s+(\\p{Lu}.*|\\p{Ll}.*)");

    private ForeignDocument() {}

    static AuditedReport read(List<DocumentReader.ReadBlock> blocks) {
        BlockDraft draft = new BlockDraft();
        for (DocumentReader.ReadBlock block : blocks) {
            if (block instanceof DocumentReader.ReadTable table) {
                draft.table(table.rows());
            } else if (block instanceof DocumentReader.ReadParagraph paragraph) {
                read(paragraph, draft);
            }
        }
        return draft.finished();
    }

    private static void read(DocumentReader.ReadParagraph paragraph, BlockDraft draft) {
        String text = paragraph.text().replace('\t', ' ').strip();
        boolean head = paragraph.headingDepth() > 0
                || VarianceHead.read(text, "").isPresent()
                || paragraph.number().isEmpty() && CHAPTER.matcher(text).matches();
        Matcher typed = TYPED_NUMBER.matcher(text);
        if (head) {
            draft.heading((paragraph.number() + " " + text).strip());
        } else if (paragraph.number().isEmpty() && typed.matches()) {
            draft.paragraph(typed.group(1), typed.group(2));
        } else if (!text.isEmpty()) {
            draft.paragraph(paragraph.number(), text);
        }
    }
}
