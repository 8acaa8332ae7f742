package org.missionbench.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Chart;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.Money;

class SectionsTest {

    @TempDir
    Path folder;

    @Test
    void printRedeploymentsWithABlankPercentageWhenNothingMoved() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            assertThat(PrintedTable.rows((Table) new RedeploymentsSection(rows.store())
                            .blocks(OwnRows.SCOPE)
                            .get(0)))
                    .containsExactly(
                            "I. Post resources|1 000.0|–|1 000.0",
                            "II. Non-post resources|200.0|–|200.0",
                            "Total|1 200.0|–|1 200.0",
                            "Percentage of redeployment to total appropriation|||");
        }
    }

    @Test
    void printRedeploymentsWithWhatMovedAsAShareOfTheTotal() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            LocalDate day = LocalDate.parse("2024-03-15");
            rows.put(
                    new Redeployment("1", "post", day, Money.usdThousands("-60"), "Controller"),
                    new Redeployment("1", "non-post", day, Money.usdThousands("60"), "Controller"));
            assertThat(PrintedTable.rows((Table) new RedeploymentsSection(rows.store())
                            .blocks(OwnRows.SCOPE)
                            .get(0)))
                    .containsExactly(
                            "I. Post resources|1 000.0|(60.0)|940.0",
                            "II. Non-post resources|200.0|60.0|260.0",
                            "Total|1 200.0|–|1 200.0",
                            "Percentage of redeployment to total appropriation||5.0|");
        }
    }

    @Test
    void printBorrowingInMillionsAsItStoodAtEachMonthEnd() {
        try (OwnRows rows = OwnRows.empty(folder)) {
            rows.put(new Borrowing(LocalDate.parse("2024-02-29"), "LENDER", Money.usdThousands("32500")));
            Table table = (Table)
                    new BorrowingSection(rows.store()).blocks(OwnRows.SCOPE).get(0);
            assertThat(PrintedTable.rows(table)).containsExactly("29 February 2024|LENDER|32.5");
            assertThat(table.caption()).isEqualTo("Millions of United States dollars");
        }
    }

    @Test
    void forecastAnOpenYearAndSayThatItIsOpen() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            rows.post("salaries", "2023-07", "80").post("salaries", "2023-08", "80");
            List<Block> blocks = new MonthlyExpenditureSection(rows.store()).blocks(OwnRows.SCOPE);
            assertThat(PrintedTable.rows(((Chart) blocks.get(0)).table()))
                    .containsExactly(
                            "July 2023|80.0|80.0",
                            "August 2023|80.0|160.0",
                            "Total so far|160.0|",
                            "Forecast for the year|960.0|",
                            "At least (80 per cent interval)|960.0|",
                            "At most (80 per cent interval)|960.0|");
            assertThat(blocks).hasSize(2);
            assertThat(((Notice) blocks.get(1)).text()).contains("not over", "August 2023");
        }
    }

    @Test
    void explainOnlyTheClassesOverTheThresholdAndAskForMissingTexts() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            rows.post("salaries", "2023-07", "1016.7")
                    .post("travel", "2023-08", "185")
                    .post("fuel", "2023-08", "100")
                    .put(
                            new VarianceThreshold("variance", new BigDecimal("5.0"), Money.usdThousands("100")),
                            new VarianceExplanation(
                                    "travel", 1, "Fewer trips at {finance.utilization-rate|prose-percentage}."));
            List<Block> blocks = new VarianceAnalysisSection(rows.store()).blocks(OwnRows.SCOPE);
            assertThat(blocks.subList(0, 4))
                    .extracting(block -> block instanceof Heading heading
                            ? heading.text() + heading.aside()
                            : block.getClass().getSimpleName())
                    .containsExactly("Travel$15.0  7.5%", "Paragraph", "Fuel($100.0)  –", "Notice");
            assertThat(((Notice) blocks.get(3)).kind()).isEqualTo(Notice.Kind.MISSING);
            assertThat(((Paragraph) blocks.get(1)).text()).hasAtLeastOneElementOfType(Inline.Footnote.class);
            assertThat(PrintedTable.rows((Table) blocks.get(4)))
                    .containsExactly("Travel|15.0|–|15.0", "Fuel|(100.0)|–|(100.0)");
        }
    }

    @Test
    void askTheAssemblyToDecideOnBalanceAndRevenue() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            rows.put(
                    new OtherRevenue(
                            "investment",
                            10,
                            "Investment revenue",
                            OtherRevenue.Kind.INVESTMENT,
                            Money.usdThousands("-16.2"),
                            "investment revenue",
                            "investment loss"),
                    new OtherRevenue(
                            "other",
                            20,
                            "Other revenue",
                            OtherRevenue.Kind.MISCELLANEOUS,
                            Money.usdThousands("57.2"),
                            null,
                            null),
                    new OtherRevenue(
                            "nil",
                            30,
                            "Nothing",
                            OtherRevenue.Kind.VOLUNTARY_CASH,
                            Money.usdThousands("0"),
                            null,
                            null));
            List<Block> blocks = new ActionsSection(rows.store()).blocks(OwnRows.SCOPE);
            assertThat(((Listing) blocks.get(1)).items())
                    .extracting(SectionsTest::words)
                    .containsExactly(
                            "To decide how to treat the unencumbered balance of [finance.unencumbered-balance] for the period from 1 July 2023 to 30 June 2024;",
                            "To decide how to treat other revenue for the period ended 30 June 2024, which amounts to [finance.other-revenue.total] from Other revenue ([finance.other-revenue.other]), offset by investment loss ([finance.other-revenue.investment]).");
        }
    }

    private static String words(List<Inline> text) {
        StringBuilder words = new StringBuilder();
        for (Inline piece : text) {
            words.append(
                    piece instanceof Inline.Words plain
                            ? plain.text()
                            : "[" + ((Inline.BoundFigure) piece).key() + "]");
        }
        return words.toString();
    }
}
