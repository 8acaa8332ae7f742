package org.missionbench.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Column;
import org.missionbench.contracts.content.Table.Row;
import org.missionbench.contracts.content.Table.RowKind;
import org.missionbench.kernel.FigureStyle;

/** A table as markup: real heads with their scope, one body for each group of rows, lettered notes below. */
final class HtmlTable {

    private final Markup page;
    private final HtmlText text;
    private final Table table;
    private final Set<String> marked = new HashSet<>();

    HtmlTable(Markup page, HtmlText text, Table table) {
        this.page = page;
        this.text = text;
        this.table = table;
    }

    void write() {
        page.open(
                "div",
                "class",
                table.notes().isEmpty() ? "sheet" : "sheet noted",
                "role",
                "region",
                "aria-label",
                name(),
                "tabindex",
                "0");
        page.open("table", "id", table.id(), "class", table.isProse() ? "prose" : "")
                .line();
        writeCaption();
        writeShares();
        writeHead();
        writeBodies();
        page.close("table").close("div").line();
        writeNotes();
    }

    private String name() {
        return table.title().isEmpty() ? "Table " + table.id() : table.title();
    }

    private void writeCaption() {
        if (table.title().isEmpty() && table.caption().isEmpty()) {
            return;
        }
        page.open("caption");
        if (!table.title().isEmpty()) {
            page.element("span", table.title(), "class", "title");
        }
        if (!table.caption().isEmpty()) {
            page.text(" ").element("span", "(" + table.caption() + ")", "class", "unit");
        }
        page.close("caption").line();
    }

    private void writeShares() {
        int shares = table.columns().stream().mapToInt(Column::share).sum();
        if (shares == 0) {
            return;
        }
        page.open("colgroup");
        for (Column column : table.columns()) {
            String width = "width: " + column.share() * 100 / shares + "%";
            page.single("col", "style", column.share() == 0 ? "" : width);
        }
        page.close("colgroup").line();
    }

    private void writeHead() {
        List<Column> columns = table.columns();
        page.open("thead");
        boolean spanned = columns.stream().anyMatch(column -> !column.span().isEmpty());
        if (spanned) {
            writeSpans(columns);
        }
        page.open("tr");
        for (Column column : columns) {
            if (!spanned || !column.span().isEmpty()) {
                writeHead(column, "");
            }
        }
        page.close("tr");
        if (columns.stream().anyMatch(column -> !column.formula().isEmpty())) {
            page.open("tr", "class", "formula");
            columns.forEach(column -> page.element("td", column.formula(), "class", align(column)));
            page.close("tr");
        }
        page.close("thead").line();
    }

    private void writeSpans(List<Column> columns) {
        page.open("tr", "class", "spans");
        for (int at = 0; at < columns.size(); ) {
            Column column = columns.get(at);
            int width = spanWidth(columns, at);
            if (column.span().isEmpty()) {
                writeHead(column, "2");
            } else {
                page.open("th", "scope", "colgroup", "colspan", Integer.toString(width))
                        .element("span", column.span(), "class", "over")
                        .close("th");
            }
            at += width;
        }
        page.close("tr");
    }

    static int spanWidth(List<Column> columns, int start) {
        String span = columns.get(start).span();
        int end = start + 1;
        while (!span.isEmpty()
                && end < columns.size()
                && columns.get(end).span().equals(span)) {
            end++;
        }
        return end - start;
    }

    private void writeHead(Column column, String rowspan) {
        if (column.head().isEmpty()) {
            page.element("td", "", "rowspan", rowspan);
        } else {
            page.element("th", column.head(), "scope", "col", "rowspan", rowspan, "class", align(column));
        }
    }

    private static String align(Column column) {
        return column.figures() ? "figure" : "";
    }

    private void writeBodies() {
        boolean open = false;
        for (Row row : table.rows()) {
            if (!open || row.kind() == RowKind.GROUP) {
                page.trusted(open ? "</tbody>" : "").open("tbody").line();
                open = true;
            }
            writeRow(row);
        }
        page.trusted(open ? "</tbody>" : "").line();
    }

    private void writeRow(Row row) {
        page.open(
                "tr",
                "id",
                table.id() + "." + row.id(),
                "class",
                row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        for (int at = 0; at < row.cells().size(); ) {
            int width = nameWidth(row, at);
            row.cells().get(at).accept(new CellWriter(row, at, width));
            at += width;
        }
        page.close("tr").line();
    }

    // among running text the name of a group runs over the columns, which are blank in its row
    private int nameWidth(Row row, int at) {
        boolean name = at == 0 && row.kind() == RowKind.GROUP && table.isProse();
        return name && row.cells().stream().skip(1).allMatch(HtmlTable::isBlank)
                ? row.cells().size()
                : 1;
    }

    private static boolean isBlank(Table.Cell cell) {
        return cell.equals(new Table.TextCell("")) || cell.equals(new Table.ProseCell(List.of()));
    }

    static String print(Table.FigureCell cell) {
        return cell.figure() == null ? FigureStyle.nil() : cell.style().print(cell.figure(), HtmlText.SPACE);
    }

    private void writeMark(String note) {
        if (!note.isEmpty()) {
            String id = marked.add(note) ? markId(note) : "";
            page.open("sup", "class", "note-mark")
                    .element("a", note, "id", id, "href", "#" + noteId(note), "aria-label", "Note " + note)
                    .close("sup");
        }
    }

    private void writeNotes() {
        if (table.notes().isEmpty()) {
            return;
        }
        page.open("div", "class", "notes");
        for (Map.Entry<String, String> note : table.notes().entrySet()) {
            String mark = note.getKey();
            page.open("p", "id", noteId(mark)).open("sup");
            if (marked.contains(mark)) {
                page.element(
                        "a", mark, "href", "#" + markId(mark), "aria-label", "Note " + mark + ", back to the table");
            } else {
                page.text(mark);
            }
            page.close("sup").text(" " + note.getValue()).close("p");
        }
        page.close("div").line();
    }

    private String noteId(String mark) {
        return table.id() + ".note-" + mark;
    }

    private String markId(String mark) {
        return table.id() + ".mark-" + mark;
    }

    /** Writes a cell of a row. */
    private final class CellWriter implements Table.CellVisitor<Markup> {

        private final Row row;
        private final int at;
        private final String colspan;
        private final String align;

        CellWriter(Row row, int at, int width) {
            this.row = row;
            this.at = at;
            this.colspan = width == 1 ? "" : Integer.toString(width);
            this.align = align(table.columns().get(at));
        }

        @Override
        public Markup text(Table.TextCell cell) {
            String element = open(cell.text().isEmpty(), align);
            page.text(cell.text());
            writeMark(cell.note());
            return page.close(element);
        }

        @Override
        public Markup figure(Table.FigureCell cell) {
            boolean blank = cell.figure() == null && row.kind() == RowKind.GROUP;
            String measure = cell.measure() == null ? "" : cell.measure().key();
            return page.element("td", blank ? "" : print(cell), "class", align, "data-measure", measure);
        }

        @Override
        public Markup prose(Table.ProseCell cell) {
            String element = open(cell.paragraphs().isEmpty(), align);
            for (List<Inline> paragraph : cell.paragraphs()) {
                page.open("p");
                text.write(paragraph);
                page.close("p");
            }
            return page.close(element);
        }

        // the first cell of a row names it, if it says anything
        private String open(boolean blank, String style) {
            boolean names = at == 0 && !blank;
            String element = names ? "th" : "td";
            String scope = row.kind() == RowKind.GROUP ? "rowgroup" : "row";
            page.open(element, "scope", names ? scope : "", "class", style, "colspan", colspan);
            return element;
        }
    }
}
