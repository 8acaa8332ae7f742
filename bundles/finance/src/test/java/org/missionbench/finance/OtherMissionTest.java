package org.missionbench.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.CommandRefused;

/** An invented mission with other groups, columns, redeployments and currencies; see the README of its package. */
class OtherMissionTest {

    private static final Path PACKAGE = Path.of("src/test/packages/other-2023-24");

    @TempDir
    Path folder;

    private DataPackage mission;

    @BeforeEach
    void imports() throws CommandRefused {
        mission = DataPackage.imported(PACKAGE, folder);
    }

    @AfterEach
    void closes() {
        mission.close();
    }

    @Test
    void printsAColumnPlannedAndOfWhichLines() {
        assertThat(mission.table(new ResourcesSection(mission.store())))
                .containsExactly(
                        "Military personnel|||||",
                        "Military contingents|12 345.0|12 400.0|12 301.1|44.0|0.4",
                        "including rotation of contingents|1 000.0|1 010.0|985.0|15.0|1.5",
                        "Contingent-owned equipment|3 210.0|3 210.0|3 200.1|10.0|0.3",
                        "Self-sustainment|1 111.0|1 100.0|1 100.1|11.0|1.0",
                        "Subtotal|16 666.1|16 710.0|16 601.2|65.0|0.4",
                        "Post|||||",
                        "International posts|8 000.0|8 050.0|7 812.3|187.7|2.3",
                        "National posts|2 500.0|2 480.0|2 498.0|2.0|0.1",
                        "Subtotal|10 500.0|10 530.0|10 310.3|189.7|1.8",
                        "Non-post|||||",
                        "General temporary assistance|150.0|150.0|152.0|(2.0)|(1.3)",
                        "Consultants|200.0|210.0|190.0|10.0|5.0",
                        "Official travel|300.0|280.0|175.0|125.0|41.7",
                        "including travel for training|46.0|45.5|45.0|1.0|2.2",
                        "Facilities|1 000.0|990.0|1 060.0|(60.0)|(6.0)",
                        "Air operations|–|–|250.0|(250.0)|–",
                        "Marine operations|–|–|–|–|–",
                        "Information technology|1 000.0|1 000.0|950.3|49.7|5.0",
                        "Medical|–|–|100.0|(100.0)|–",
                        "Supplies, \"consumables\" and services|4 000.0|4 000.0|4 100.0|(100.0)|(2.5)",
                        "Subtotal|6 650.0|6 630.0|6 977.3|(327.3)|(4.9)",
                        "Gross requirements|33 816.1|33 870.0|33 888.8|(72.7)|(0.2)",
                        "Staff assessment income|1 500.0|1 510.0|1 488.9|11.1|0.7",
                        "Net requirements|32 316.1|32 360.0|32 399.9|(83.8)|(0.3)",
                        "Voluntary contributions in kind (budgeted)|100.0|–|96.5|3.5|3.5",
                        "Total requirements|33 916.1|33 870.0|33 985.3|(69.2)|(0.2)");
    }

    @Test
    void leavesTheColumnPlannedOutOfTheSummary() {
        assertThat(mission.table(new SummarySection(mission.store())))
                .startsWith(
                        "Military personnel|16 666.1|16 601.2|65.0|0.4",
                        "Post|10 500.0|10 310.3|189.7|1.8",
                        "Non-post|6 650.0|6 977.3|(327.3)|(4.9)");
    }

    @Test
    void addsUpTwoRedeploymentsByGroup() {
        assertThat(mission.table(new RedeploymentsSection(mission.store())))
                .containsExactly(
                        "I. Military personnel|16 666.1|150.0|16 816.1",
                        "II. Post|10 500.0|(30.0)|10 470.0",
                        "III. Non-post|6 650.0|(120.0)|6 530.0",
                        "Total|33 816.1|–|33 816.1",
                        "Percentage of redeployment to total appropriation||0.4|");
    }

    @Test
    void printsALossOfOtherRevenue() {
        assertThat(mission.table(new OtherRevenueSection(mission.store())))
                .containsExactly(
                        "Investment revenue|(25.0)",
                        "Miscellaneous revenue|5.0",
                        "Cancellation of prior-period obligations|12.3",
                        "Total|(7.7)");
    }

    @Test
    void analysesTheClassesOverTheExactThresholdAndNoOthers() {
        assertThat(mission.table(new VarianceAnalysisSection(mission.store())))
                .containsExactly(
                        "International posts|187.7|150.0|37.7",
                        "Consultants|10.0|–|10.0",
                        "Official travel|125.0|125.0|–",
                        "Facilities|(60.0)|–|(60.0)",
                        "Air operations|(250.0)|(250.0)|–",
                        "Supplies, \"consumables\" and services|(100.0)|(103.0)|3.0");
    }

    @Test
    void findsNothingButTheVarianceThatNobodyExplained() {
        assertThat(mission.findings()).singleElement().asString().startsWith("Facilities: a variance of USD -60000.00");
    }
}
