package org.missionbench.reporting;

import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Paragraph;

/** Counts paragraphs through the whole document. */
final class Numbering {

    private int last;

    /** The block with its number; paragraphs that are not counted and other blocks have none. */
    Document.Part number(Block block) {
        boolean counted = block instanceof Paragraph paragraph && paragraph.counted();
        if (counted) {
            last++;
        }
        return new Document.Part(counted ? last + "." : "", block);
    }
}
