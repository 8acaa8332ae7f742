package org.missionbench.documents.office;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Names for places in the text, so that links and cross-references can point at them. */
final class DocxBookmarks {

    private static final int LONGEST = 40;

    private final Set<String> used = new HashSet<>();

    void mark(XWPFParagraph paragraph, String wanted) {
        BigInteger id = BigInteger.valueOf(used.size());
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name(wanted));
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private String name(String wanted) {
        String clean = wanted.replaceAll("[^A-Za-z0-9]", "_");
        String name = clean.substring(0, Math.min(clean.length(), LONGEST));
        for (int number = 2; !used.add(name); number++) {
            String ending = "_" + number;
            name = clean.substring(0, Math.min(clean.length(), LONGEST - ending.length())) + ending;
        }
        return name;
    }
}
