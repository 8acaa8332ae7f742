package org.missionbench.documents.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Names for places in the text, so that links and cross-references can point at them. */
final class DocxBookmarks {

    private static final int LONGEST = 40;

    private final Set<String> used = new HashSet<>();
    private final DocxNames names = new DocxNames();

    /** Marks the place at the end of what the paragraph holds so far. */
    void mark(XWPFParagraph paragraph, String wanted) {
        end(paragraph, start(paragraph, name(wanted)));
    }

    /** Marks all that is written into a paragraph with its name, so that the name can be read again. */
    void name(XWPFParagraph paragraph, String name, Runnable writer) {
        enclose(paragraph, name.isEmpty() ? List.of() : names.bookmarks(name), writer);
    }

    /** Marks a number with what it is bound to. */
    void bind(XWPFParagraph paragraph, String binding, Runnable writer) {
        enclose(paragraph, names.bindingBookmarks(binding), writer);
    }

    private void enclose(XWPFParagraph paragraph, List<String> bookmarks, Runnable writer) {
        List<BigInteger> open = new ArrayList<>();
        bookmarks.forEach(bookmark -> open.add(start(paragraph, name(bookmark))));
        writer.run();
        open.forEach(id -> end(paragraph, id));
    }

    private BigInteger start(XWPFParagraph paragraph, String name) {
        BigInteger id = BigInteger.valueOf(used.size());
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        return id;
    }

    private static void end(XWPFParagraph paragraph, BigInteger id) {
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
