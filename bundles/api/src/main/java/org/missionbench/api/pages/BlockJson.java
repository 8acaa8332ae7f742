package org.missionbench.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.figures.FigureJson;
import org.missionbench.api.http.Json;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;

/** Content blocks as JSON: what something is, never how it looks. */
final class BlockJson implements Block.Visitor<Map<String, Object>> {

    private static final InlineJson INLINE = new InlineJson();

    static List<Map<String, Object>> all(List<Block> blocks) {
        BlockJson json = new BlockJson();
        return blocks.stream().map(block -> block.accept(json)).toList();
    }

    @Override
    public Map<String, Object> heading(Heading block) {
        return Json.object("kind", "heading", "depth", block.depth(), "text", block.text(), "aside", block.aside());
    }

    @Override
    public Map<String, Object> paragraph(Paragraph block) {
        return Json.object(
                "kind", "paragraph", "name", block.name(), "counted", block.counted(), "text", inline(block.text()));
    }

    @Override
    public Map<String, Object> listing(Listing block) {
        return Json.object(
                "kind",
                "listing",
                "items",
                block.items().stream().map(BlockJson::inline).toList());
    }

    @Override
    public Map<String, Object> notice(Notice block) {
        return Json.object(
                "kind", "notice", "about", block.kind().name().toLowerCase(Locale.ROOT), "text", block.text());
    }

    @Override
    public Map<String, Object> table(Table block) {
        Map<String, Object> json = Json.object(
                "kind", "table",
                "id", block.id(),
                "title", block.title(),
                "caption", block.caption(),
                "columns", block.columns().stream().map(BlockJson::column).toList(),
                "rows", block.rows().stream().map(BlockJson::row).toList());
        if (!block.notes().isEmpty()) {
            json.put("notes", block.notes());
        }
        return json;
    }

    @Override
    public Map<String, Object> chart(Chart block) {
        return Json.object(
                "kind", "chart",
                "id", block.id(),
                "title", block.title(),
                "description", block.description(),
                "drawn", block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "unit", block.unit(),
                "decimals", block.style().decimals(),
                "shared", block.style() == FigureStyle.PERCENTAGE,
                "series",
                        block.series().stream()
                                .map(at -> block.table().columns().get(at).head())
                                .toList(),
                "categories",
                        block.table().rows().stream()
                                .filter(row -> block.categories().contains(row.id()))
                                .map(row -> category(block, row))
                                .toList(),
                "table", table(block.table()));
    }

    private static Map<String, Object> category(Chart chart, Table.Row row) {
        List<Table.Cell> drawn =
                chart.series().stream().map(at -> row.cells().get(at)).toList();
        List<@Nullable Object> values = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        for (Table.Cell cell : drawn) {
            values.add(value(chart, cell));
            measures.add(measure(cell));
        }
        return Json.object(
                "label",
                text(row.cells().get(0)),
                "rank",
                row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "values",
                values,
                "measures",
                measures);
    }

    private static @Nullable Object value(Chart chart, Table.Cell cell) {
        if (cell instanceof Table.FigureCell figure) {
            return figure.figure() == null ? null : chart.style().scaled(figure.figure());
        }
        return text(cell);
    }

    private static String measure(Table.Cell cell) {
        return cell instanceof Table.FigureCell figure && figure.measure() != null
                ? figure.measure().key()
                : "";
    }

    private static String text(Table.Cell cell) {
        return cell instanceof Table.TextCell words ? words.text() : "";
    }

    private static Map<String, Object> column(Table.Column column) {
        return Json.object(
                "span", column.span(),
                "head", column.head(),
                "formula", column.formula(),
                "figures", column.figures(),
                "share", column.share());
    }

    private static Map<String, Object> row(Table.Row row) {
        return Json.object(
                "id", row.id(),
                "kind", row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "cells",
                        row.cells().stream()
                                .map(cell -> cell.accept(new CellJson(row.kind())))
                                .toList());
    }

    static List<Object> inline(List<Inline> pieces) {
        return pieces.stream().map(piece -> piece.accept(INLINE)).toList();
    }

    private record CellJson(Table.RowKind kind) implements Table.CellVisitor<Object> {

        @Override
        public Object text(Table.TextCell cell) {
            return cell.note().isEmpty() ? cell.text() : Json.object("text", cell.text(), "note", cell.note());
        }

        @Override
        public Object figure(Table.FigureCell cell) {
            boolean blank = cell.figure() == null && kind == Table.RowKind.GROUP;
            Map<String, Object> json =
                    Json.object("figure", blank ? "" : FigureJson.printed(cell.figure(), cell.style()));
            if (cell.measure() != null) {
                json.put("measure", cell.measure().key());
            }
            return json;
        }

        @Override
        public Object prose(Table.ProseCell cell) {
            return Json.object(
                    "prose", cell.paragraphs().stream().map(BlockJson::inline).toList());
        }
    }

    private static final class InlineJson implements Inline.Visitor<Object> {

        @Override
        public Object words(Inline.Words words) {
            return words.text();
        }

        @Override
        public Object emphasis(Inline.Emphasis emphasis) {
            return Json.object("emphasis", emphasis.text());
        }

        @Override
        public Object boundFigure(Inline.BoundFigure bound) {
            String printed =
                    bound.figure() == null ? FigureStyle.nil() : bound.style().print(bound.figure(), FigureJson.SPACE);
            return Json.object("figure", printed, "measure", bound.key().key(), "missing", bound.figure() == null);
        }

        @Override
        public Object sourcedNumber(Inline.SourcedNumber sourced) {
            return Json.object("figure", sourced.printed(), "source", sourced.source());
        }

        @Override
        public Object footnote(Inline.Footnote footnote) {
            return Json.object("footnote", footnote.text());
        }
    }
}
