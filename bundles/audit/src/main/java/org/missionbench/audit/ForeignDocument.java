package org.missionbench.audit;

import java.util.List;
import org.missionbench.contracts.content.DocumentReader;

/** Reads a report of another program from the blocks a {@link DocumentReader} found in it. */
final class ForeignDocument {

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
        boolean head =
                paragraph.headingDepth() > 0 || VarianceHead.read(text, "").isPresent();
        if (head) {
            draft.heading((paragraph.number() + " " + text).strip());
        } else if (!text.isEmpty()) {
            draft.paragraph(paragraph.number(), text);
        }
    }
}
