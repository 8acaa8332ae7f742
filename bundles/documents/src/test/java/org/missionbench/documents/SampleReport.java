package org.missionbench.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Document.Part;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Money;

/** A performance report with everything a document may hold; every bundle that renders documents tests with it. */
public final class SampleReport {

    private static final String LONG_TEXT =
            "The mission continued to support the dialogue between the parties, and its offices in the regions – from "
                    + "Mitrovicë/Mitrovica to the south – facilitated meetings of municipal officials, returnees’ "
                    + "associations and “civil society” organizations. Où l’activité a été retardée, elle a été "
                    + "reportée à la période suivante; the reasons are given below (tolerance ± 3, target ≥ 85, ≤ 48).";

    private final List<Part> parts = new ArrayList<>();
    private int paragraph;

    private SampleReport() {}

    /** A few pages. */
    public static Document small() {
        SampleReport report = new SampleReport();
        report.addIntroduction();
        report.addFinance();
        return report.finished();
    }

    /** About forty pages. */
    public static Document large() {
        SampleReport report = new SampleReport();
        report.addIntroduction();
        report.addFinance();
        report.add("", SampleTables.classesByMonth());
        for (int section = 1; section <= 16; section++) {
            report.addSection(section);
        }
        return report.finished();
    }

    private void addIntroduction() {
        add("I.", new Heading(1, "Introduction"));
        addText(
                words("The proposed budget was set out in the report of 12 February 2031"),
                new Inline.Footnote("A/85/700, and its corrigendum <1>."),
                words(" and amounted to "),
                bound("finance.apportionment", FigureStyle.PROSE_DOLLARS, Money.usdCents(35_813_950_00L)),
                words(". The "),
                new Inline.Emphasis("first"),
                words(" figure that nobody has is "),
                new Inline.BoundFigure(MeasureKey.of("fuel", "litres"), FigureStyle.PROSE_COUNT, null),
                words("."));
        add("", new Notice(Notice.Kind.RECONSTRUCTED, "The monthly figures were reconstructed from printed totals."));
        add("II.", new Heading(1, "Mandate performance"));
        add("A.", new Heading(2, "Overall"));
        addText(words(LONG_TEXT));
        addText(
                words("A second footnote"),
                new Inline.Footnote("Resolution 49/233."),
                words(" stands here. " + LONG_TEXT));
    }

    private void addFinance() {
        add("B.", new Heading(2, "Frameworks"));
        add("", SampleFrameworks.small());
        add("III.", new Heading(1, "Resource performance"));
        add("A.", new Heading(2, "Financial resources"));
        add("", SampleTables.resources());
        add("", new Notice(Notice.Kind.REMARK, "Totals are rounded exact totals; rounded parts may not add up."));
        add("B.", new Heading(2, "Monthly expenditure pattern"));
        addText(words("Expenditure was higher in the second half of the year."));
        add("", monthly("monthly", SampleTables.months()));
        add("C.", new Heading(2, "Borrowings"));
        add("", SampleTables.borrowings());
        add("IV.", new Heading(1, "Analysis of variances"));
        add("", new Heading(4, "Official travel", "($26.8)  (9.0%)"));
        addText(words("The increased requirements were attributable mainly to:"));
        add(
                "",
                new Listing(List.of(
                        BoundText.parse("Travel for *training* that could not be held online;"),
                        List.of(
                                words("Higher fares for the period ended 30 June 2032, which amounted to "),
                                bound("finance.fares", FigureStyle.PROSE_DOLLARS, Money.usdCents(59_200_00L)),
                                words(" from commercial flights ("),
                                bound("finance.flights", FigureStyle.PROSE_DOLLARS, Money.usdCents(57_200_00L)),
                                words(") and from other means of transport in the region ("),
                                bound("finance.transport", FigureStyle.PROSE_MILLIONS, Money.usdCents(18_800_00L)),
                                words("), offset by refunds.")))));
        add(
                "",
                new Notice(
                        Notice.Kind.MISSING, "The section of the module ‘fuel’ is missing: install the feature fuel."));
    }

    private void addSection(int number) {
        add(roman(number + 4), new Heading(1, "Section " + number + " of the long report"));
        add("A.", new Heading(2, "Narrative"));
        add("1.", new Heading(3, "Substantive"));
        for (int at = 0; at < 8; at++) {
            addText(words(LONG_TEXT), new Inline.Footnote("See paragraph " + (at + 1) + "."));
        }
        add("B.", new Heading(2, "Postings"));
        add("", SampleTables.postings("postings-" + number, number == 1 ? 130 : 40));
        if (number % 8 == 0) {
            add("", SampleFrameworks.of("framework-" + number, 40, 1 + number / 8, 2));
        }
        if (number % 3 == 0) {
            add("", monthly("chart-" + number, SampleTables.months()));
        }
    }

    private static Chart monthly(String id, Table months) {
        List<String> categories = months.rows().stream()
                .map(row -> row.id())
                .filter(row -> !row.equals("total"))
                .toList();
        return new Chart(
                id,
                "Monthly expenditure",
                "Twelve pairs of columns that rise from 2.1 million in July to 3.1 million in May.",
                id.equals("monthly") ? Chart.Kind.COLUMNS : Chart.Kind.LINES,
                FigureStyle.THOUSANDS,
                "Thousands of United States dollars",
                List.of(1, 2),
                categories,
                named(id + "-table", months));
    }

    private static Table named(String id, Table table) {
        return new Table(id, table.title(), table.caption(), table.columns(), table.rows(), table.notes());
    }

    private Document finished() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("", "Eighty-sixth session");
        lines.put("Agenda item 153", "Financing of the mission");
        Document.Cover cover = new Document.Cover(
                "A/86/512",
                "United Nations",
                "General Assembly",
                "Performance report on the budget of the United Nations Mission in Ruritania for the period from 1 July 2031 to 30 June 2032",
                "Report of the Secretary-General",
                "14 December 2032",
                lines);
        return new Document(cover, "en", parts);
    }

    private void addText(Inline... pieces) {
        paragraph++;
        add(paragraph + ".", new Paragraph(true, List.of(pieces)));
    }

    private void add(String number, Block block) {
        parts.add(new Part(number, block));
    }

    private static Inline words(String text) {
        return new Inline.Words(text);
    }

    private static Inline bound(String key, FigureStyle style, Money money) {
        return new Inline.BoundFigure(new MeasureKey(key), style, money);
    }

    private static String roman(int number) {
        return List.of(
                        "V.", "VI.", "VII.", "VIII.", "IX.", "X.", "XI.", "XII.", "XIII.", "XIV.", "XV.", "XVI.",
                        "XVII.", "XVIII.", "XIX.", "XX.")
                .get(number - 5);
    }
}
