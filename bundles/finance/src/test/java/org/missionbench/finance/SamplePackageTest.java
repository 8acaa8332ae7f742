package org.missionbench.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.CommandRefused;

/** The sample package against A/77/589, from which the literals are copied. */
class SamplePackageTest {

    private static final Path PACKAGE = Path.of("../../config/packages/unmik-2021-22");

    @TempDir
    Path folder;

    private DataPackage sample;

    @BeforeEach
    void imports() throws CommandRefused {
        sample = DataPackage.imported(PACKAGE, folder);
    }

    @AfterEach
    void closes() {
        sample.close();
    }

    @Test
    void printsTheFiguresOfTheSummary() {
        assertThat(sample.table(new SummarySection(sample.store())))
                .containsExactly(
                        "Military and police personnel|768.5|616.0|152.5|19.8",
                        "Civilian personnel|32 534.4|32 153.1|381.3|1.2",
                        "Operational costs|7 995.6|7 843.5|152.1|1.9",
                        "Gross requirements|41 298.5|40 612.6|685.9|1.7",
                        "Staff assessment income|4 105.4|4 150.9|(45.5)|(1.1)",
                        "Net requirements|37 193.1|36 461.7|731.4|2.0",
                        "Voluntary contributions in kind (budgeted)|–|–|–|–",
                        "Total requirements|41 298.5|40 612.6|685.9|1.7");
    }

    @Test
    void printsTheFiguresOfEachClass() {
        assertThat(sample.table(new ResourcesSection(sample.store())))
                .contains(
                        "Military observers|357.3|279.7|77.6|21.7",
                        "United Nations police|411.2|336.3|74.9|18.2",
                        "Subtotal|768.5|616.0|152.5|19.8",
                        "International staff|20 177.4|20 194.1|(16.7)|(0.1)",
                        "National staff|11 400.7|10 937.1|463.6|4.1",
                        "United Nations Volunteers|890.5|954.0|(63.5)|(7.1)",
                        "General temporary assistance|65.8|67.9|(2.1)|(3.2)",
                        "Subtotal|32 534.4|32 153.1|381.3|1.2",
                        "Consultants and consulting services|38.1|42.0|(3.9)|(10.2)",
                        "Official travel|319.8|180.4|139.4|43.6",
                        "Facilities and infrastructure|2 732.2|2 665.6|66.6|2.4",
                        "Ground transportation|182.0|244.2|(62.2)|(34.2)",
                        "Air operations|–|1.1|(1.1)|–",
                        "Communications and information technology|1 869.8|1 993.5|(123.7)|(6.6)",
                        "Medical|69.2|40.2|29.0|41.9",
                        "Other supplies, services and equipment|2 784.5|2 676.5|108.0|3.9",
                        "Subtotal|7 995.6|7 843.5|152.1|1.9",
                        "Quick-impact projects|–|–|–|–")
                .hasSize(32);
    }

    @Test
    void printsTheFiguresOfTheSmallTables() {
        assertThat(sample.table(new OtherRevenueSection(sample.store())))
                .contains("Investment revenue|(16.2)", "Cancellation of prior-period obligations|18.8", "Total|59.8");
        assertThat(sample.table(new NonBudgetedContributionsSection(sample.store())))
                .contains("Status-of-mission agreement|83.0", "Total|83.0");
        assertThat(sample.table(new BorrowingSection(sample.store())))
                .hasSize(12)
                .contains("28 February 2022|MINUSMA|32.5");
    }

    @Test
    void spendsMostInTheFourMonthsThatParagraph48Names() {
        MonthlyExpenditure monthly = MonthlyExpenditure.of(sample.store(), sample.scope());
        List<YearMonth> highest = monthly.monthsSoFar().stream()
                .sorted(Comparator.comparing(monthly::total).reversed())
                .limit(4)
                .sorted()
                .toList();
        assertThat(highest)
                .containsExactly(
                        YearMonth.of(2021, 7), YearMonth.of(2021, 9), YearMonth.of(2021, 12), YearMonth.of(2022, 6));
        assertThat(monthly.isReconstructed()).isTrue();
    }

    @Test
    void agreesWithItselfAndWithTheReportedFigures() {
        assertThat(sample.findings()).isEmpty();
    }
}
