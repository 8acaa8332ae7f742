package org.missionbench.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.Money;

class ChecksTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "salaries, expenditure, 1016.7, 1016.8, finance/ledger-equals-reported-expenditure",
        "salaries, apportionment, 1000.0, 1000.1, finance/apportionment-equals-reported",
        "non-post, expenditure, 120.4, 120.5, finance/group-subtotals",
        "gross-requirements, expenditure, 1137.1, 1137.2, finance/gross-requirements",
        "net-requirements, apportionment, 1100.0, 1100.1, finance/net-requirements",
        "total-requirements, apportionment, 1200.0, 1200.1, finance/total-requirements",
        "salaries, variance, -16.7, 16.7, finance/variance-is-difference",
        "salaries, variance-percentage, -1.7, -1.8, finance/variance-percentage"
    })
    void compareReportedFiguresWithTheRows(String line, String column, String right, String wrong, String rule) {
        try (OwnRows rows = spent()) {
            rows.put(new ReportedFigure(line, column, new BigDecimal(right), "A/1"));
            assertThat(all(rows.store())).isEmpty();
            rows.put(new ReportedFigure(line, column, new BigDecimal(wrong), "A/1"));
            assertThat(all(rows.store())).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo(rule);
                assertThat(finding.statement()).contains(line, "rows give " + right, "A/1 states " + wrong);
            });
        }
    }

    @Test
    void findARedeploymentThatDoesNotSumToZero() {
        try (OwnRows rows = spent()) {
            LocalDate day = LocalDate.parse("2024-03-15");
            rows.put(new Redeployment("1", "post", day, Money.usdThousands("-60"), "Controller"));
            assertThat(all(rows.store()))
                    .singleElement()
                    .extracting(Finding::statement)
                    .asString()
                    .contains("USD -60000.00");
            rows.put(new Redeployment("1", "non-post", day, Money.usdThousands("60"), "Controller"));
            assertThat(all(rows.store())).isEmpty();
        }
    }

    @Test
    void compareCancellationsWithOtherRevenue() {
        try (OwnRows rows = spent()) {
            rows.post("travel", "2023-10", "-18.8", Posting.Stage.CANCELLATION);
            assertThat(all(rows.store()))
                    .singleElement()
                    .extracting(Finding::statement)
                    .asString()
                    .contains("the ledger has USD 18800.00, other revenue states USD 0.00");
            rows.put(new OtherRevenue(
                    "cancelled",
                    10,
                    "Cancelled",
                    OtherRevenue.Kind.CANCELLATION,
                    Money.usdThousands("18.8"),
                    null,
                    null));
            assertThat(all(rows.store())).isEmpty();
        }
    }

    @Test
    void demandAnExplanationFromTheThresholdOn() {
        try (OwnRows rows = spent()) {
            rows.put(new VarianceThreshold("variance", new BigDecimal("5.0"), Money.usdThousands("100")));
            assertThat(all(rows.store()))
                    .singleElement()
                    .extracting(Finding::statement)
                    .asString()
                    .contains("Travel", "39.8%");
            rows.put(new VarianceExplanation("travel", 1, "Fewer trips."));
            assertThat(all(rows.store())).isEmpty();
        }
    }

    @Test
    void noteRoundedPartsThatDoNotAddUp() {
        try (OwnRows rows = spent()) {
            rows.post("fuel", "2023-08", "0.04").post("travel", "2023-08", "0.04");
            assertThat(all(rows.store())).isNotEmpty().allSatisfy(finding -> assertThat(finding.severity())
                    .isEqualTo(Finding.Severity.NOTE));
        }
    }

    @Test
    void findAReportedFigureOfNoLine() {
        try (OwnRows rows = spent()) {
            rows.put(new ReportedFigure("camels", "expenditure", BigDecimal.ONE.setScale(1), "A/1"));
            assertThat(all(rows.store()))
                    .singleElement()
                    .extracting(Finding::statement)
                    .asString()
                    .contains("'camels'");
        }
    }

    @Test
    void findAClassNamedLikeATotal() {
        try (OwnRows rows = spent()) {
            rows.put(new BudgetClass("gross-requirements", "post", "Trap", 99, null));
            assertThat(all(rows.store()))
                    .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("finance/codes-are-unique"));
        }
    }

    @Test
    void findAWronglyWrittenNumberInAnExplanation() {
        try (OwnRows rows = spent()) {
            rows.put(new VarianceExplanation("travel", 1, "It was {finance.x|loud}."));
            assertThat(all(rows.store()))
                    .singleElement()
                    .extracting(Finding::statement)
                    .asString()
                    .contains("travel, paragraph 1", "loud");
        }
    }

    @Test
    void findAPostingConvertedWithAnotherRate() {
        try (OwnRows rows = spent()) {
            rows.put(euros("1", Money.usdCents(119_47)));
            assertThat(all(rows.store())).isEmpty();
            rows.put(euros("2", Money.usdCents(112_11)), new Apportionment("fuel", Money.usdCents(0)));
            assertThat(all(rows.store())).anySatisfy(finding -> assertThat(finding.statement())
                    .contains("document E2", "EUR 100.00", "USD 119.47", "USD 112.11"));
        }
    }

    @Test
    void findAPostingInDollarsWhoseTwoAmountsDiffer() {
        try (OwnRows rows = spent()) {
            rows.put(new Posting(
                    "X1",
                    1,
                    LocalDate.parse("2023-07-10"),
                    YearMonth.parse("2023-07"),
                    "fuel",
                    null,
                    null,
                    null,
                    Posting.Stage.DISBURSEMENT,
                    "USD",
                    Money.usdCents(100),
                    BigDecimal.ONE.setScale(6),
                    Money.usdCents(2_215_051),
                    Basis.RECORDED,
                    null));
            assertThat(all(rows.store()))
                    .filteredOn(finding -> finding.rule().equals("finance/converted-amounts"))
                    .singleElement()
                    .extracting(Finding::statement)
                    .asString()
                    .contains("document X1", "USD 1.00", "USD 22150.51");
        }
    }

    @Test
    void findAnOfWhichLineInAnotherGroupAndOneInACircle() {
        try (OwnRows rows = spent()) {
            rows.put(new BudgetClass("stray", "post", "including stray", 60, "travel"));
            assertThat(new OfWhichLinesCheck(rows.store()).check(OwnRows.SCOPE))
                    .singleElement()
                    .extracting(Finding::statement)
                    .asString()
                    .contains("'stray'", "'post'", "'non-post'");
            rows.put(
                    new BudgetClass("stray", "non-post", "one", 60, "other"),
                    new BudgetClass("other", "non-post", "two", 70, "stray"));
            assertThat(new OfWhichLinesCheck(rows.store()).check(OwnRows.SCOPE)).hasSize(2);
        }
    }

    @Test
    void findDatesOutsideThePeriod() {
        try (OwnRows rows = spent()) {
            DatesInPeriodCheck check = new DatesInPeriodCheck(rows.store());
            assertThat(check.check(OwnRows.SCOPE)).isEmpty();
            rows.put(
                    new Borrowing(LocalDate.parse("2023-10-17"), "LENDER", Money.usdThousands("1")),
                    new Borrowing(LocalDate.parse("2023-10-31"), "LENDER", Money.usdThousands("1")),
                    new Redeployment(
                            "1", "post", LocalDate.parse("2030-01-01"), Money.usdThousands("0"), "Controller"));
            assertThat(check.check(OwnRows.SCOPE))
                    .extracting(Finding::statement)
                    .satisfiesExactlyInAnyOrder(
                            statement -> assertThat(statement).contains("LENDER", "2023-10-17", "last day of a month"),
                            statement -> assertThat(statement).contains("redeployment 1", "2030-01-01"));
        }
    }

    @Test
    void noteAYearThatIsNotOver() {
        try (OwnRows rows = spent()) {
            YearIsOverCheck check = new YearIsOverCheck(rows.store());
            assertThat(check.check(OwnRows.SCOPE))
                    .singleElement()
                    .extracting(Finding::statement)
                    .asString()
                    .contains("ends with 2023-09", "9 of 12 months");
            rows.post("travel", "2024-06", "0");
            assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        }
    }

    private OwnRows spent() {
        return OwnRows.withBudget(folder)
                .post("salaries", "2023-07", "1016.7")
                .post("travel", "2023-08", "100")
                .post("training", "2023-09", "20.4")
                .put(
                        new VarianceThreshold("variance", new BigDecimal("99.0"), Money.usdThousands("9000")),
                        new StaffAssessmentIncome("apportionment", Money.usdThousands("100")));
    }

    private static Posting euros(String number, Money dollars) {
        return new Posting(
                "E" + number,
                1,
                LocalDate.parse("2023-07-10"),
                YearMonth.parse("2023-07"),
                "fuel",
                null,
                null,
                null,
                Posting.Stage.DISBURSEMENT,
                "EUR",
                new Money(Currency.getInstance("EUR"), 100_00),
                new BigDecimal("0.837000"),
                dollars,
                Basis.RECORDED,
                null);
    }

    private static List<Finding> all(RecordStore store) {
        List<ConsistencyCheck> checks = List.of(
                new LedgerEqualsReportedExpenditureCheck(store),
                new ApportionmentEqualsReportedCheck(store),
                new GroupSubtotalsCheck(store),
                new GrossRequirementsCheck(store),
                new NetRequirementsCheck(store),
                new TotalRequirementsCheck(store),
                new VarianceIsDifferenceCheck(store),
                new VariancePercentageCheck(store),
                new RedeploymentsSumToZeroCheck(store),
                new CancellationsEqualOtherRevenueCheck(store),
                new ThresholdExplainedCheck(store),
                new RoundedPartsCheck(store),
                new ReportedLinesKnownCheck(store),
                new CodesAreUniqueCheck(store),
                new BoundExplanationsCheck(store),
                new ConvertedAmountsCheck(store));
        return checks.stream()
                .flatMap(check -> check.check(OwnRows.SCOPE).stream())
                .toList();
    }
}
