package org.missionbench.documents.office;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;

/** Writes the blocks of a document, one after another, into a text file. */
final class DocxBlocks {

    private final XWPFDocument file;
    private final DocxNumbers numbers;
    private final DocxText text;
    private final DocxBookmarks bookmarks = new DocxBookmarks();
    private boolean newPage;
    private int entries;

    DocxBlocks(XWPFDocument file, DocxNumbers numbers, boolean newPage) {
        this.file = file;
        this.numbers = numbers;
        this.newPage = newPage;
        this.text = new DocxText(file);
    }

    void write(Part part) {
        part.block().accept(new Writer(part.number()));
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        if (newPage) {
            paragraph.setPageBreak(true);
            newPage = false;
        }
        return paragraph;
    }

    /** Takes a paragraph into a list, or writes its number as text, for a number that no list can give. */
    private void number(XWPFParagraph paragraph, int level, OptionalInt list, String number) {
        paragraph.setNumID(BigInteger.valueOf(list.orElse(0)));
        if (list.isPresent()) {
            paragraph.setNumILvl(BigInteger.valueOf(level));
        } else if (!number.isEmpty()) {
            DocxText.words(paragraph, number).addTab();
        }
    }

    /** Writes one block under its number. */
    private final class Writer implements Block.Visitor<XWPFDocument> {

        private final String number;

        Writer(String number) {
            this.number = number;
        }

        @Override
        public XWPFDocument heading(Heading block) {
            XWPFParagraph paragraph = styled("Heading" + block.depth());
            if (block.depth() < 4) {
                number(paragraph, block.depth() - 1, numbers.headingList(block.depth(), number), number);
            } else if (!number.isEmpty()) {
                DocxText.words(paragraph, number + " ");
            }
            DocxText.words(paragraph, block.text());
            if (DocxContents.isEntry(new Part(number, block))) {
                bookmarks.mark(paragraph, DocxContents.bookmark(++entries));
            }
            if (!block.aside().isEmpty()) {
                writeAside(paragraph, block.aside());
            }
            return file;
        }

        // figures parted by two spaces stand under those of the headings above
        private static void writeAside(XWPFParagraph paragraph, String aside) {
            String[] pieces = aside.split(" {2,}");
            if (pieces.length == 1) {
                paragraph.createRun().addTab();
            }
            for (String piece : pieces) {
                paragraph.createRun().addTab();
                DocxText.words(paragraph, piece);
            }
        }

        @Override
        public XWPFDocument paragraph(Paragraph block) {
            XWPFParagraph paragraph = styled(block.counted() ? "NumberedParagraph" : "Normal");
            if (block.counted() && !number.isEmpty()) {
                bookmarks.mark(paragraph, "para_" + number.replaceAll("[^A-Za-z0-9]", ""));
            }
            if (block.counted()) {
                number(paragraph, 0, numbers.paragraphList(number), number);
            }
            bookmarks.name(paragraph, block.name(), () -> text.write(paragraph, block.text(), bookmarks));
            return file;
        }

        @Override
        public XWPFDocument listing(Listing block) {
            int list = numbers.newLetters();
            for (List<Inline> item : block.items()) {
                XWPFParagraph paragraph = styled("Listing");
                number(paragraph, 0, OptionalInt.of(list), "");
                text.write(paragraph, item);
            }
            return file;
        }

        @Override
        public XWPFDocument table(Table block) {
            new DocxTable(file, text, block).write(bookmarks);
            return file;
        }

        @Override
        public XWPFDocument chart(Chart block) {
            XWPFParagraph title = styled("TableTitle");
            bookmarks.mark(title, "chart_" + block.id());
            DocxText.words(title, block.title());
            if (block.isPlotted()) {
                DocxChart.write(file, block);
            }
            return table(block.table());
        }

        @Override
        public XWPFDocument notice(Notice block) {
            XWPFParagraph paragraph = styled("Notice");
            DocxText.words(paragraph, Printed.word(block.kind()), "Strong");
            DocxText.words(paragraph, " " + block.text());
            return file;
        }
    }
}
