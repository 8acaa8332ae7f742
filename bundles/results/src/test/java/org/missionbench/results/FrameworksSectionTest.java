package org.missionbench.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionbench.results.OwnRows.SCOPE;
import static org.missionbench.results.OwnRows.number;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

class FrameworksSectionTest {

    @TempDir
    Path folder;

    @Test
    void printsEarlierValuesAndTheTargetFromTheData() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            rows.put(
                    OwnRows.indicator(Direction.NONE, Operator.TOLERANCE, "10", "11.5"),
                    new EarlierValue("1.1.1", BudgetPeriod.parse("2021/22"), null, false),
                    new EarlierValue("1.1.1", BudgetPeriod.parse("2022/23"), number("14.2"), true));
            assertThat(printed(rows, "1"))
                    .containsExactly(
                            "Expected accomplishment 1.1: Support that works",
                            "1.1.1 Share of days with power (2021/22: not applicable; 2022/23: 14.2 per cent; 2023/24: 10 per cent ± 3 per cent)|It was 11.5 per cent");
        }
    }

    @Test
    void printsTheDecimalsThatAnIndicatorIsStatedWith() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            rows.put(new Indicator(
                    "1.1.1",
                    "1.1",
                    10,
                    "Score",
                    "point",
                    Direction.NONE,
                    Operator.AT_LEAST,
                    number("1800"),
                    null,
                    1L,
                    null,
                    null,
                    null,
                    null));
            assertThat(printed(rows, "1")).contains("1.1.1 Score (2023/24: ≥ 1,800.0)|–");
        }
    }

    @Test
    void printsTheActualValueWhereNobodyHasWrittenAText() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            rows.put(new Indicator(
                    "1.1.1",
                    "1.1",
                    10,
                    "Violations",
                    "violation",
                    Direction.DECREASE,
                    Operator.AT_MOST,
                    number("48"),
                    null,
                    null,
                    number("52"),
                    null,
                    null,
                    "Fighting went on"));
            assertThat(printed(rows, "1")).contains("1.1.1 Violations (2023/24: ≤ 48)|52/Fighting went on");
            assertThat(rows.statements(new ActualTextStatesValueCheck(rows.store())))
                    .isEmpty();
        }
    }

    @Test
    void printsWhatAnotherModuleMeasuresInPlaceOfTheStatedNumber() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            rows.put(
                    OwnRows.output("meetings", Completion.NUMBER, null),
                    OwnRows.fed("meetings", "held", "12", "other.meetings"));
            assertThat(printed(rows, "1")).contains("Meetings|12|Meetings were held");
            rows.measured("other.meetings", Quantity.of(13, "meeting"));
            assertThat(printed(rows, "1")).contains("Meetings|13|Meetings were held");
        }
    }

    @Test
    void bindsTheMeasureInSentencesToo() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            rows.put(fedIndicator()).measured("staffing.vacancy-rate.all", Percentage.parse("11.46"));
            assertThat(printed(rows, "1")).contains("1.1.1 Vacant (2023/24: 10 per cent)|It was 11.5 per cent");
        }
    }

    @Test
    void printsServiceGroupsInTheirOrderAndEachNumberWithItsRemark() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            rows.put(
                    new ServiceGroup("fuel", 20, "Fuel management"),
                    new ServiceGroup("budget", 10, "Budget and finance"),
                    grouped("fuel-supply", "fuel", Completion.YES),
                    grouped("statements", "budget", Completion.NUMBERS),
                    remarked("statements", "monthly", 10, "Monthly ones"),
                    remarked("statements", "annual", 20, "Annual ones"));
            assertThat(printed(rows, "1"))
                    .containsExactly(
                            "Expected accomplishment 1.1: Support that works",
                            "Budget and finance||",
                            "Output statements|7|Done/Monthly ones",
                            "|7|Annual ones",
                            "Fuel management||",
                            "Output fuel-supply|Yes|Done");
        }
    }

    @Test
    void printsOutputsThatServeNoSingleAccomplishmentUnderTheirComponent() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            rows.put(new PlannedOutput("guides", null, "1", null, 10, "Guides", null, null, null));
            assertThat(printed(rows, "1")).contains("Guides|–|");
        }
    }

    @Test
    void hasNothingForAComponentThatDoesNotExist() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            assertThat(printed(rows, "7")).isEmpty();
        }
    }

    @Test
    void saysHowMuchOfTheLogBehindItWasReconstructed() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            rows.put(
                    new ActivityKind("field-meeting", "Field meetings"),
                    OwnRows.output("meetings", Completion.NUMBER, null),
                    OwnRows.fed("meetings", "held", "5", "results.activities.field-meeting"),
                    OwnRows.activity("a-1", "2023-07-31", 2, null));
            assertThat(section(rows).part(SCOPE, "1")).noneMatch(Notice.class::isInstance);
            rows.put(new Activity(
                    "a-2", LocalDate.parse("2023-08-31"), "field-meeting", 3, "Meetings", "North", null, null, true));
            assertThat(section(rows).part(SCOPE, "1"))
                    .filteredOn(Notice.class::isInstance)
                    .extracting(block -> ((Notice) block).text())
                    .containsExactly(
                            "Of the 5 activities in the log behind these outputs, 3 were not recorded at the time but reconstructed to agree with printed totals.");
        }
    }

    @Test
    void saysThatAllOfTheLogWasReconstructed() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            rows.put(
                    new ActivityKind("field-meeting", "Field meetings"),
                    OwnRows.output("meetings", Completion.NUMBER, null),
                    OwnRows.fed("meetings", "held", "3", "results.activities.field-meeting"),
                    new Activity(
                            "a-2",
                            LocalDate.parse("2023-08-31"),
                            "field-meeting",
                            3,
                            "Meetings",
                            "North",
                            null,
                            null,
                            true));
            assertThat(section(rows).part(SCOPE, "1"))
                    .filteredOn(Notice.class::isInstance)
                    .extracting(block -> ((Notice) block).text())
                    .containsExactly(
                            "All 3 activities in the log behind these outputs were not recorded at the time but reconstructed to agree with printed totals.");
        }
    }

    @Test
    void givesItsColumnsTheirSharesOfTheWidth() {
        try (OwnRows rows = OwnRows.withAccomplishment(folder)) {
            rows.put(OwnRows.output("meetings", Completion.YES, null));
            assertThat(section(rows).part(SCOPE, "1"))
                    .filteredOn(Table.class::isInstance)
                    .singleElement()
                    .satisfies(table -> assertThat(((Table) table).columns())
                            .extracting(Table.Column::share)
                            .containsExactly(35, 12, 53));
        }
    }

    private static List<String> printed(OwnRows rows, String part) {
        List<Block> blocks = section(rows).part(SCOPE, part);
        return new PrintedTable(rows.measures(), SCOPE).lines(blocks);
    }

    private static FrameworksSection section(OwnRows rows) {
        return new FrameworksSection(rows.store(), rows.measures());
    }

    private static Indicator fedIndicator() {
        return new Indicator(
                "1.1.1",
                "1.1",
                10,
                "Vacant",
                "per cent",
                Direction.NONE,
                Operator.EXACT,
                number("10"),
                null,
                null,
                number("11.5"),
                "staffing.vacancy-rate.all",
                "It was {results.indicator.1-1-1.actual|prose-percentage}",
                null);
    }

    private static PlannedOutput grouped(String code, String group, Completion completed) {
        return new PlannedOutput(code, "1.1", null, group, 10, "Output " + code, completed, "Done", null);
    }

    private static OutputQuantity remarked(String output, String code, long position, String remarks) {
        return new OutputQuantity(
                output,
                Role.COMPLETED,
                code,
                position,
                code,
                number("7"),
                "statement",
                null,
                null,
                true,
                remarks,
                null);
    }
}
