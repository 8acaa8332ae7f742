package org.missionbench.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.report.ReportSection;

/** An invented mission with contingents, planned strength, temporary positions and more people than posts. */
class OtherMissionTest {

    @TempDir
    Path folder;

    @Test
    void printsAColumnPlannedAndANegativeRateAndTheSumsOfItsGroups() {
        try (OwnRows rows = mission()) {
            Table table =
                    (Table) blocks(rows, new IncumbencySection(rows.store())).get(0);
            assertThat(table.columns())
                    .extracting(Table.Column::head)
                    .containsExactly(
                            "Category",
                            "Approved",
                            "Planned (average)",
                            "Actual (average)",
                            "Vacancy rate (percentage)");
            assertThat(PrintedTable.rows(table))
                    .containsExactly(
                            "Military contingents|12 000|11 500|11 270|2.0",
                            "Formed police units|700|–|700|–",
                            "Government-provided personnel|50|–|–|100.0",
                            "Temporary positions||||",
                            "International|2|–|3|(50.0)",
                            "National|4|–|2|50.0",
                            "Everybody|12 756|12 256|11 975|2.3");
            assertThat(table.notes().get("b")).contains("planned");
        }
    }

    @Test
    void basesTheRateOnTheMonthsThatHaveBothStrengthAndPeople() {
        try (OwnRows rows = OwnRows.empty(folder).put(OwnRows.line("staff", "Staff", 10, null))) {
            for (String month : List.of("2023-07", "2023-08", "2023-09")) {
                rows.put(new MonthlyStrength("staff", YearMonth.parse(month), 10, null, Basis.RECORDED));
            }
            rows.put(
                    new MonthlyIncumbency("staff", YearMonth.parse("2023-07"), 9, null, Basis.RECORDED),
                    new MonthlyIncumbency("staff", YearMonth.parse("2023-08"), 8, null, Basis.RECORDED));
            assertThat(PrintedTable.rows((Table)
                            blocks(rows, new IncumbencySection(rows.store())).get(0)))
                    .containsExactly("Staff|10|9|15.0");
        }
    }

    @Test
    void printsTheHighestStrengthButComputesWithTheMonthlyOne() {
        try (OwnRows rows = OwnRows.empty(folder)
                .put(OwnRows.line("staff", "Staff", 10, null))
                .everyMonth("staff", 100, null, 90, null)
                .put(new MonthlyStrength("staff", YearMonth.parse("2024-06"), 112, null, Basis.RECORDED))) {
            assertThat(PrintedTable.rows((Table)
                            blocks(rows, new IncumbencySection(rows.store())).get(0)))
                    .containsExactly("Staff|112|90|10.9");
        }
    }

    @Test
    void countsPostsAndAssignmentsWhereNoMonthlyRowsExist() {
        try (OwnRows rows = OwnRows.empty(folder).put(OwnRows.line("staff", "Staff", 10, null))) {
            rows.put(post("1", null), post("2", LocalDate.parse("2023-12-31")), post("3", null));
            rows.put(
                    assignment("1", "2023-07-01", null, Assignment.Sex.WOMAN),
                    assignment("2", "2023-07-01", "2023-12-31", Assignment.Sex.MAN));
            assertThat(PrintedTable.rows((Table)
                            blocks(rows, new IncumbencySection(rows.store())).get(0)))
                    .containsExactly("Staff|3|2|40.0");
            assertThat(PrintedTable.rows((Table)
                            blocks(rows, new GenderSection(rows.store())).get(0)))
                    .containsExactly("Staff|2|66.7");
            assertThat(new PostRegisterCheck(rows.store()).check(OwnRows.SCOPE)).isEmpty();
        }
    }

    @Test
    void printsBudgetedAgainstActualVacancy() {
        try (OwnRows rows = mission()) {
            rows.put(
                    new BudgetedStrength("temporary-international", 2, "A/1"),
                    new BudgetedStrength("temporary-national", 6, "A/1"),
                    new BudgetedVacancyRate("temporary-international", new BigDecimal("10.000"), "A/1"),
                    new BudgetedVacancyRate("temporary-national", new BigDecimal("2.000"), "A/1"));
            assertThat(PrintedTable.rows((Table)
                            blocks(rows, new VacancySection(rows.store())).get(0)))
                    .containsExactly(
                            "Temporary positions|8|6|5|4.0|16.7",
                            "International|2|2|3|10.0|(50.0)",
                            "National|6|4|2|2.0|50.0");
        }
    }

    @Test
    void printsActualVacancyWhereNothingWasBudgeted() {
        try (OwnRows rows = mission()) {
            assertThat(PrintedTable.rows((Table)
                            blocks(rows, new VacancySection(rows.store())).get(0)))
                    .contains("International|–|2|3|–|(50.0)", "National|–|4|2|–|50.0");
        }
    }

    @Test
    void printsWhereStaffComeFromAsLastCounted() {
        try (OwnRows rows = mission()) {
            YearMonth june = YearMonth.parse("2024-06");
            rows.put(
                    new RegionalCount("temporary-international", YearMonth.parse("2023-07"), "Asia", 3, Basis.RECORDED),
                    new RegionalCount("temporary-international", june, "Africa", 2, Basis.RECORDED),
                    new RegionalCount("temporary-international", june, "Asia", 1, Basis.RECORDED));
            assertThat(PrintedTable.rows((Table)
                            blocks(rows, new GeographySection(rows.store())).get(0)))
                    .containsExactly("Africa|2|66.7", "Asia|1|33.3", "Total|3|");
        }
    }

    @Test
    void printsNothingWithoutRows() {
        try (OwnRows rows = OwnRows.empty(folder)) {
            assertThat(List.of(
                            new IncumbencySection(rows.store()),
                            new VacancySection(rows.store()),
                            new GenderSection(rows.store()),
                            new GeographySection(rows.store()),
                            new RecruitmentSection(rows.store()),
                            new LongVacantPostsSection(rows.store())))
                    .allSatisfy(
                            section -> assertThat(section.blocks(OwnRows.SCOPE)).isEmpty());
            assertThat(MeasuredFigures.of(rows.store(), OwnRows.SCOPE).byKey()).isEmpty();
        }
    }

    private OwnRows mission() {
        return OwnRows.empty(folder)
                .put(
                        OwnRows.group("everybody", "Everybody", 90, PersonnelCategory.Printed.SUBTOTAL),
                        new PersonnelCategory(
                                "temporary",
                                "Temporary positions",
                                40,
                                "everybody",
                                PersonnelCategory.Kind.CIVILIAN,
                                null,
                                PersonnelCategory.Printed.HEADING,
                                false,
                                false),
                        OwnRows.line("military-contingents", "Military contingents", 10, "everybody"),
                        OwnRows.line("formed-police-units", "Formed police units", 20, "everybody"),
                        OwnRows.line("government-provided-personnel", "Government-provided personnel", 30, "everybody"),
                        OwnRows.line("temporary-international", "International", 50, "temporary"),
                        OwnRows.line("temporary-national", "National", 60, "temporary"))
                .everyMonth("military-contingents", 12000, 11500L, 11270, null)
                .everyMonth("formed-police-units", 700, null, 700, null)
                .everyMonth("government-provided-personnel", 50, null, 0, null)
                .everyMonth("temporary-international", 2, null, 3, null)
                .everyMonth("temporary-national", 4, null, 2, null);
    }

    private static Post post(String number, @Nullable LocalDate to) {
        return new Post(
                number,
                "P-4",
                "staff",
                "Office",
                "Town",
                LocalDate.parse("2020-07-01"),
                to,
                null,
                null,
                null,
                null,
                null,
                Basis.RECORDED);
    }

    private static Assignment assignment(String post, String from, @Nullable String to, Assignment.Sex sex) {
        return new Assignment(post, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "A person", sex);
    }

    private static List<Block> blocks(OwnRows rows, ReportSection section) {
        return section.blocks(OwnRows.SCOPE);
    }
}
