package org.missionbench.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Percentage;

class ChecksTest {

    private static final YearMonth JULY = YearMonth.parse("2023-07");

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.empty(folder)
                .put(
                        OwnRows.group("all", "Everybody", 5, PersonnelCategory.Printed.SUBTOTAL),
                        OwnRows.line("staff", "Staff", 10, "all"))
                .everyMonth("staff", 10, null, 9, 4L);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void findMoreWomenThanPeople() {
        ConsistencyCheck check = new WomenWithinPeopleCheck(rows.store());
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(people(JULY, 9, 10L));
        assertThat(only(check)).contains("staff, 2023-07", "10 women among 9 people");
    }

    @Test
    void noteMorePeopleThanStrength() {
        ConsistencyCheck check = new IncumbencyWithinStrengthCheck(rows.store());
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(people(JULY, 11, null));
        assertThat(check.check(OwnRows.SCOPE)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.NOTE);
            assertThat(finding.statement()).contains("in 1 months", "2023-07: 11 people, 10 authorized");
        });
    }

    @Test
    void compareWhatIsStatedForAGroupWithItsCategories() {
        ConsistencyCheck check = new GroupTotalsCheck(rows.store());
        rows.put(
                new BudgetedStrength("all", 12, "A/1"),
                new BudgetedStrength("staff", 12, "A/1"),
                new MonthlyStrength("all", JULY, 10, null, Basis.RECORDED));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(new BudgetedStrength("all", 13, "A/1"));
        assertThat(only(check)).contains("Everybody is stated as 13, but its categories add up to 12");
    }

    @Test
    void findASelectionBeforeThePosting() {
        ConsistencyCheck check = new SelectedAfterPostedCheck(rows.store());
        rows.put(recruitment("2023-09-01", "2023-09-01"), recruitment("2023-09-01", null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(recruitment("2023-09-01", "2023-08-31"));
        assertThat(only(check)).contains("job opening 1", "2023-08-31", "2023-09-01");
    }

    @Test
    void findAPostThatEndsBeforeItBegins() {
        ConsistencyCheck check = new AuthorizedDatesCheck(rows.store());
        rows.put(post("1", "2023-07-01", "2023-07-01"), post("2", "2023-07-01", null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(post("1", "2023-07-01", "2023-06-30"));
        assertThat(only(check)).contains("post 1", "authorized to 2023-06-30");
    }

    @Test
    void findMonthsWithoutPeople() {
        ConsistencyCheck check = new MonthsCompleteCheck(rows.store());
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.line("others", "Others", 20, "all"))
                .put(new MonthlyStrength("others", JULY, 10, null, Basis.RECORDED));
        assertThat(check.check(OwnRows.SCOPE))
                .extracting(Finding::statement)
                .anySatisfy(statement -> assertThat(statement).startsWith("Others: no strength for 2023-08,"))
                .anySatisfy(statement -> assertThat(statement).startsWith("Others: no people in post for 2023-07,"));
    }

    @Test
    void findMonthsOfAnotherPeriod() {
        ConsistencyCheck check = new MonthsInPeriodCheck(rows.store());
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(people(YearMonth.parse("2024-07"), 9, null));
        assertThat(only(check)).contains("incumbency, staff: 2024-07 is no month of 2023/24");
    }

    @Test
    void comparePostsWithMonthlyRowsWhereBothExist() {
        ConsistencyCheck check = new PostRegisterCheck(rows.store());
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        for (int number = 1; number <= 10; number++) {
            rows.put(post(String.valueOf(number), "2020-07-01", null));
        }
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(post("10", "2020-07-01", "2024-05-31"));
        assertThat(only(check)).contains("staff, 2024-06: the row says 10", "are 9");
    }

    @Test
    void compareRegionsWithPeople() {
        ConsistencyCheck check = new GeographyTotalsCheck(rows.store());
        rows.put(
                new RegionalCount("staff", JULY, "Asia", 5, Basis.RECORDED),
                new RegionalCount("staff", JULY, "Africa", 4, Basis.RECORDED));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(new RegionalCount("staff", JULY, "Africa", 5, Basis.RECORDED));
        assertThat(only(check)).contains("add up to 10, but 9 people");
    }

    @Test
    void compareOurFiguresWithThoseOfOtherModules() {
        rows.put(new StatedElsewhere("staffing.vacancy-rate.staff", "A/1, para. 5", "finance.rate.actual", null));
        assertThat(new StatedElsewhereCheck(rows.store(), withOthers("10.04")).check(OwnRows.SCOPE))
                .isEmpty();
        assertThat(only(new StatedElsewhereCheck(rows.store(), withOthers("2.2"))))
                .contains("Staff: vacancy rate: the rows give 10.0, but A/1, para. 5 states 2.2");
    }

    @Test
    void doNotMissAModuleThatIsAbsentButCompareWhatWasWrittenDown() {
        rows.put(new StatedElsewhere("staffing.vacancy-rate.staff", "A/1", "other.rate.actual", null));
        assertThat(new StatedElsewhereCheck(rows.store(), withOthers("2.2")).check(OwnRows.SCOPE))
                .isEmpty();
        rows.put(new StatedElsewhere("staffing.average-incumbency.staff", "A/2", null, new BigDecimal("8.000")));
        assertThat(only(new StatedElsewhereCheck(rows.store(), withOthers("2.2"))))
                .contains("the rows give 9.0, but A/2 states 8");
    }

    @Test
    void sayWhenAComparedFigureDoesNotExist() {
        rows.put(new StatedElsewhere("staffing.vacancy-rate.nobody", "A/1", null, BigDecimal.ONE.setScale(3)));
        assertThat(only(new StatedElsewhereCheck(rows.store(), withOthers("2.2"))))
                .contains("no such figure");
    }

    private Measures withOthers(String perCent) {
        return scope -> {
            TreeMap<MeasureKey, Measure> all = new TreeMap<>();
            new StaffingMeasures(rows.store()).measures(scope).forEach(measure -> all.put(measure.key(), measure));
            MeasureKey key = new MeasureKey("finance.rate.actual");
            all.put(key, new Measure(key, "Rate", Percentage.parse(perCent), "as entered", List.of()));
            return all;
        };
    }

    private static String only(ConsistencyCheck check) {
        List<Finding> findings = check.check(OwnRows.SCOPE);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo(check.id());
        return findings.get(0).statement();
    }

    private static MonthlyIncumbency people(YearMonth month, long people, @Nullable Long women) {
        return new MonthlyIncumbency("staff", month, people, women, Basis.RECORDED);
    }

    private static Recruitment recruitment(String posted, @Nullable String selected) {
        return new Recruitment(
                selected == null ? "2" : "1",
                "P-4",
                Recruitment.Kind.ROSTER,
                LocalDate.parse(posted),
                selected == null ? null : LocalDate.parse(selected),
                Basis.RECORDED);
    }

    private static Post post(String number, String from, @Nullable String to) {
        return new Post(
                number,
                "P-4",
                "staff",
                "Office",
                "Town",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                null,
                null,
                null,
                null,
                Basis.RECORDED);
    }
}
