package org.missionbench.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Money;

class BoundFiguresTest {

    private static final MeasureKey BALANCE = new MeasureKey("finance.unencumbered-balance");
    private static final Map<MeasureKey, Figure> FIGURES = Map.of(BALANCE, Money.usdThousands("685.9"));

    private final MissingMeasures missing = new MissingMeasures(FIGURES.keySet());
    private final BoundFigures bound =
            new BoundFigures(key -> Optional.ofNullable(FIGURES.get(key)), missing::add, missing::addProblem);

    @Test
    void fillsParagraphsAndLists() {
        Inline.BoundFigure filled =
                new Inline.BoundFigure(BALANCE, FigureStyle.PROSE_DOLLARS, Money.usdThousands("685.9"));
        List<Inline> text = BoundText.parse("{finance.unencumbered-balance|prose-dollars}");
        assertThat(new Paragraph(true, text).accept(bound)).isEqualTo(new Paragraph(true, List.of(filled)));
        Block listing = new Listing(List.of(text));
        assertThat(listing.accept(bound)).isEqualTo(new Listing(List.of(List.of(filled))));
        assertThat(missing.findings()).isEmpty();
    }

    @Test
    void fillsRunningTextInTables() {
        Table table = table("In all {finance.unencumbered-balance|prose-dollars}, {'12'|a report}.");
        assertThat(((Table) table.accept(bound)).rows())
                .flatExtracting(Table.Row::cells)
                .containsExactly(new Table.ProseCell(List.of(List.of(
                        new Inline.Words("In all "),
                        new Inline.BoundFigure(BALANCE, FigureStyle.PROSE_DOLLARS, Money.usdThousands("685.9")),
                        new Inline.Words(", "),
                        new Inline.SourcedNumber("12", "a report"),
                        new Inline.Words(".")))));
    }

    @Test
    void namesAnAbsentModuleOnceWhateverTheTextUsesOfIt() {
        read("{staffing.vacancy-rate|prose-percentage} and {staffing.posts|prose-count}");
        assertThat(missing.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.statement())
                    .contains("2 measures of the module 'staffing'", "features install staffing");
            assertThat(finding.places()).hasSize(2);
        });
    }

    @Test
    void namesEachMeasureThatAPresentModuleDoesNotHave() {
        read("{finance.one|prose-dollars} and {finance.two|prose-dollars}");
        assertThat(missing.findings())
                .extracting(Finding::statement)
                .satisfiesExactly(
                        statement -> assertThat(statement).contains("finance.one"),
                        statement -> assertThat(statement).contains("finance.two"));
    }

    @Test
    void reportsWhatIsWronglyWrittenAndThereforePrinted() {
        read("{finance.unencumbered-balance|percent}");
        assertThat(missing.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.statement())
                    .contains("'percent' is not a style", "{finance.unencumbered-balance|percent}");
        });
    }

    private static Table table(String text) {
        List<Table.Cell> cells = List.of(Table.ProseCell.of(text));
        return new Table(
                "remarks",
                "",
                "",
                List.of(Table.Column.prose("Remarks", 1)),
                List.of(new Table.Row("one", Table.RowKind.LINE, cells)),
                Map.of());
    }

    private void read(String text) {
        new Paragraph(true, BoundText.parse(text)).accept(bound);
    }
}
