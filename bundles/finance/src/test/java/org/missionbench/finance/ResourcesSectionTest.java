package org.missionbench.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.Money;

class ResourcesSectionTest {

    @TempDir
    Path folder;

    @Test
    void printsClassesSubtotalsAndTotalsWithTheSignOfTheVariance() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            rows.post("salaries", "2023-07", "1016.7")
                    .post("travel", "2023-08", "100")
                    .post("training", "2023-09", "20.4")
                    .post("fuel", "2024-06", "1.1")
                    .put(
                            new StaffAssessmentIncome("apportionment", Money.usdThousands("100")),
                            new StaffAssessmentIncome("expenditure", Money.usdThousands("101.5")));
            assertThat(PrintedTable.rows(table(rows)))
                    .containsExactly(
                            "Post resources||||",
                            "Salaries|1 000.0|1 016.7|(16.7)|(1.7)",
                            "Subtotal|1 000.0|1 016.7|(16.7)|(1.7)",
                            "Non-post resources||||",
                            "Travel|200.0|120.4|79.6|39.8",
                            "including training|50.0|20.4|29.6|59.2",
                            "Fuel|–|1.1|(1.1)|–",
                            "Subtotal|200.0|121.5|78.5|39.3",
                            "Gross requirements|1 200.0|1 138.2|61.8|5.2",
                            "Staff assessment income|100.0|101.5|(1.5)|(1.5)",
                            "Net requirements|1 100.0|1 036.7|63.3|5.8",
                            "Voluntary contributions in kind (budgeted)|–|–|–|–",
                            "Total requirements|1 200.0|1 138.2|61.8|5.2");
        }
    }

    @Test
    void takesItsColumnsFromTheRows() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            rows.put(
                    new ResourceColumn(
                            "planned", 15, "Planned", null, null, ResourceColumn.Kind.PLANNED, null, null, true),
                    new PlannedAmount("planned", "salaries", Money.usdThousands("980")),
                    new StaffAssessmentIncome("planned", Money.usdThousands("98")));
            Table table = table(rows);
            assertThat(table.columns())
                    .extracting(Table.Column::head)
                    .containsExactly("Category", "Apportionment", "Planned", "Expenditure", "Amount", "Percentage");
            assertThat(PrintedTable.rows(table))
                    .contains(
                            "Salaries|1 000.0|980.0|–|1 000.0|100.0", "Net requirements|1 200.0|882.0|–|1 200.0|100.0");
        }
    }

    @Test
    void countsBudgetedContributionsInTheTotalOnly() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            rows.put(new ContributionInKind(
                    "airfield", 10, "Airfield", true, Money.usdThousands("40"), Money.usdThousands("30"), null));
            assertThat(PrintedTable.rows(table(rows)))
                    .contains(
                            "Gross requirements|1 200.0|–|1 200.0|100.0",
                            "Voluntary contributions in kind (budgeted)|40.0|30.0|10.0|25.0",
                            "Total requirements|1 240.0|30.0|1 210.0|97.6");
        }
    }

    @Test
    void doesNotCountCancelledObligationsOfEarlierPeriods() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            rows.post("travel", "2023-08", "10", Posting.Stage.OBLIGATION)
                    .post("travel", "2023-09", "-10", Posting.Stage.OBLIGATION)
                    .post("travel", "2023-09", "9.5", Posting.Stage.DISBURSEMENT)
                    .post("travel", "2024-06", "0.5", Posting.Stage.ACCRUAL)
                    .post("travel", "2023-10", "-18.8", Posting.Stage.CANCELLATION);
            assertThat(PrintedTable.rows(table(rows))).contains("Travel|200.0|10.0|190.0|95.0");
        }
    }

    @Test
    void roundsTheExactTotalAndSaysThatRoundedPartsMayNotAddUp() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            rows.post("travel", "2023-08", "10.04").post("fuel", "2023-08", "10.04");
            List<Block> blocks = new ResourcesSection(rows.store()).blocks(OwnRows.SCOPE);
            assertThat(PrintedTable.rows((Table) blocks.get(0)))
                    .contains("Travel|200.0|10.0|190.0|95.0", "Fuel|–|10.0|(10.0)|–", "Subtotal|200.0|20.1|179.9|90.0");
            assertThat(blocks.get(1)).isInstanceOf(Notice.class);
        }
    }

    @Test
    void saysNothingAboutRoundingWhenTheRoundedPartsAddUp() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            assertThat(new ResourcesSection(rows.store()).blocks(OwnRows.SCOPE)).hasSize(1);
        }
    }

    @Test
    void countsAnOfWhichLineOfAnOfWhichLineForAllAboveIt() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            rows.put(new BudgetClass("online", "non-post", "of which online", 5, "training"))
                    .post("travel", "2023-08", "100")
                    .post("training", "2023-09", "20")
                    .post("online", "2023-09", "7");
            assertThat(PrintedTable.rows(table(rows)))
                    .containsSubsequence(
                            "Travel|200.0|127.0|73.0|36.5",
                            "including training|50.0|27.0|23.0|46.0",
                            "of which online|–|7.0|(7.0)|–",
                            "Subtotal|200.0|127.0|73.0|36.5");
            MonthlyExpenditure monthly = MonthlyExpenditure.of(rows.store(), OwnRows.SCOPE);
            BudgetClass travel = monthly.classes().stream()
                    .filter(line -> line.code().equals("travel"))
                    .findFirst()
                    .orElseThrow();
            assertThat(monthly.soFar(travel).stream().reduce(Money.usdCents(0), Money::plus))
                    .isEqualTo(Money.usdThousands("127"));
        }
    }

    @Test
    void survivesClassesThatContainEachOther() {
        try (OwnRows rows = OwnRows.withBudget(folder)) {
            rows.put(
                            new BudgetClass("one", "non-post", "One", 60, "two"),
                            new BudgetClass("two", "non-post", "Two", 70, "one"))
                    .post("one", "2023-08", "10");
            assertThat(PrintedTable.rows(table(rows)))
                    .contains("One|–|10.0|(10.0)|–", "Subtotal|200.0|10.0|190.0|95.0");
        }
    }

    @Test
    void isEmptyForAMissionWithoutBudget() {
        try (OwnRows rows = OwnRows.empty(folder)) {
            assertThat(new ResourcesSection(rows.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new SummarySection(rows.store()).blocks(OwnRows.SCOPE)).isEmpty();
        }
    }

    private static Table table(OwnRows rows) {
        return (Table) new ResourcesSection(rows.store()).blocks(OwnRows.SCOPE).get(0);
    }
}
