package org.missionbench.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.content.Table.Column;
import org.missionbench.contracts.content.Table.ProseCell;
import org.missionbench.contracts.content.Table.Row;
import org.missionbench.contracts.content.Table.RowKind;
import org.missionbench.contracts.content.Table.TextCell;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

/** Tables of running text, as results-based-budgeting frameworks are. */
public final class SampleFrameworks {

    private static final String REMARK =
            "Comprising 12 meetings with municipal officials and 30 with returnees’ associations; fewer than planned "
                    + "because travel was restricted until March.";

    private SampleFrameworks() {}

    /** A few rows under two groups, with bound and sourced numbers. */
    public static Table small() {
        List<Row> rows = new ArrayList<>();
        rows.add(group("substantive", "Substantive outputs"));
        rows.add(new Row(
                "meetings",
                RowKind.LINE,
                List.of(
                        ProseCell.of("42 meetings with *returnees’ associations*"),
                        new ProseCell(List.of(List.of(count("results.output.1-1-1.completed.meetings", 38)))),
                        ProseCell.of(REMARK + "\nAttended by {'24,693'|A/86/77, para. 9} people."))));
        rows.add(group("support", "Service improvements"));
        rows.add(new Row(
                "inventory",
                RowKind.LINE,
                List.of(ProseCell.of("Inventory of vehicles"), new TextCell("Yes"), new ProseCell(List.of()))));
        return table("framework-small", rows);
    }

    /** Many rows, each with a remark of so many characters in so many paragraphs. */
    public static Table of(String id, int rowCount, int paragraphs, int sentences) {
        List<Row> rows = new ArrayList<>();
        for (int at = 1; at <= rowCount; at++) {
            if (at % 12 == 1) {
                rows.add(group("group-" + at, "Group of outputs " + at));
            }
            String remark = (REMARK + " ").repeat(sentences);
            String text = String.join(
                    "\n",
                    IntStream.range(0, paragraphs).mapToObj(number -> remark).toList());
            rows.add(new Row(
                    "output-" + at,
                    RowKind.LINE,
                    List.of(
                            ProseCell.of("Output " + at + ": meetings with the *parties* on the missing persons"),
                            ProseCell.of(Integer.toString(at)),
                            ProseCell.of(text + "End of remark " + at + "."))));
        }
        return table(id, rows);
    }

    private static Table table(String id, List<Row> rows) {
        return new Table(
                id,
                "",
                "",
                List.of(
                        Column.prose("Planned outputs", 35),
                        Column.prose("Completed (number or yes/no)", 12),
                        Column.prose("Remarks", 53)),
                rows,
                Map.of());
    }

    private static Inline count(String key, long number) {
        return new Inline.BoundFigure(new MeasureKey(key), FigureStyle.PROSE_COUNT, Quantity.of(number, "meeting"));
    }

    private static Row group(String id, String name) {
        TextCell blank = new TextCell("");
        return new Row(id, RowKind.GROUP, List.of(new TextCell(name), blank, blank));
    }
}
