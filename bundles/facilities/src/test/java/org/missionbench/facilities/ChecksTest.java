package org.missionbench.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.measure.Measures;

class ChecksTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.estate(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void findBillsWasteAndEnergyOfPremisesThatWereLeft() {
        ConsistencyCheck check = new NothingAfterLeavingCheck(rows.store());
        rows.put(OwnRows.energy("lodge", "2023-12", "grid", "10.0"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.waste("1", "lodge", "paper", "1.00", "landfill", null));
        assertThat(only(check))
                .contains("facility-waste, 1: of 2024-02-14, but the mission left 'lodge' on 2023-12-31");
    }

    @Test
    void findPlannedServicesThatWereNeverProvided() {
        ConsistencyCheck check = new PlannedServicesProvidedCheck(rows.store());
        rows.put(OwnRows.service("lodge", "2023-07-01", "2023-12-31"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.service("depot", null, null));
        assertThat(only(check)).contains("Cleaning was planned for 2023/24, but provided never");
    }

    @Test
    void findServicesBeyondTheirContract() {
        ConsistencyCheck check = new ContractsCoverServicesCheck(rows.store());
        rows.put(OwnRows.service("depot", "2015-07-01", null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(new Contract(
                "C-1",
                "cleaning",
                "Floors",
                "A company",
                OwnRows.day("2023-01-01"),
                OwnRows.day("2024-03-31"),
                null,
                Basis.RECORDED));
        assertThat(only(check))
                .contains(
                        "provided from 2015-07-01 to today, but contract C-1 is for cleaning, from 2023-01-01 to 2024-03-31");
    }

    @Test
    void findBillsAboveTheCeilingOfAContract() {
        ConsistencyCheck check = new ContractsWithinCeilingCheck(rows.store());
        rows.put(ofContract("1", "60.00"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(ofContract("2", "40.01"));
        assertThat(only(check))
                .contains("facility-contract, C-1: USD 100.01 was billed, but the ceiling is USD 100.00");
    }

    @Test
    void findMoreHoursThanADayHas() {
        ConsistencyCheck check = new GeneratorHoursCheck(rows.store());
        rows.put(OwnRows.run("2023-08-01", "2023-08-02", "48.0", null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.run("2023-08-03", "2023-08-04", "48.1", null));
        assertThat(only(check)).contains("G-1, 2023-08-03: 48.1 hours in 2 days, which have 48");
    }

    @Test
    void findLitresAnHourThatAreNotUsual() {
        ConsistencyCheck check = new GeneratorLitresCheck(rows.store());
        rows.put(
                OwnRows.run("2023-08-01", "2023-08-02", "10.0", "150.00"),
                OwnRows.run("2023-08-03", "2023-08-04", "10.0", null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.run("2023-08-05", "2023-08-06", "10.0", "49.00"));
        assertThat(only(check)).contains("4.9 litres an hour, but usual are 5.00 to 15.00");
    }

    @Test
    void findHazardousWasteWithoutACertificate() {
        ConsistencyCheck check = new HazardousWasteTracedCheck(rows.store());
        rows.put(
                OwnRows.waste("1", "depot", "paper", "1.00", "landfill", null),
                OwnRows.waste("2", "depot", "oil", "1.00", "recycling", "H-1"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.waste("3", "depot", "oil", "7.00", "recycling", null));
        assertThat(only(check)).contains("facility-waste, 3: 7.00 litre of Used oil are hazardous, but no certificate");
    }

    @Test
    void findProjectsAboveTheirBudget() {
        ConsistencyCheck check = new ProjectsWithinBudgetCheck(rows.store());
        rows.put(
                OwnRows.project("a", true, Project.State.COMPLETED, "2024-02-01", null, null),
                ofProject("1", "500.00"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(ofProject("2", "0.01"));
        assertThat(only(check)).contains("facility-project, a: USD 500.01 was billed for a budget of USD 500.00");
    }

    @Test
    void findProjectsWhoseDaysDoNotSayWhatTheirStateSays() {
        ConsistencyCheck check = new ProjectDatesAgreeCheck(rows.store());
        rows.put(
                OwnRows.project("a", true, Project.State.COMPLETED, "2024-02-01", null, null),
                OwnRows.project("b", true, Project.State.POSTPONED, null, "2024/25", "No bids"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.project("c", true, Project.State.COMPLETED, null, null, null));
        assertThat(only(check)).contains("facility-project, c: completed, but without the day");
    }

    @Test
    void findProjectsThatAreLateWithoutAReason() {
        ConsistencyCheck check = new ProjectDatesAgreeCheck(rows.store());
        rows.put(OwnRows.project("a", true, Project.State.UNDER_WAY, null, null, "Rain"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.project("b", true, Project.State.UNDER_WAY, null, null, null));
        assertThat(only(check)).contains("facility-project, b: to be finished by 2024-03-31, but still under-way");
    }

    @Test
    void findProjectsCompletedBesideThePlan() {
        ConsistencyCheck check = new CompletedProjectsPlannedCheck(rows.store());
        rows.put(OwnRows.project("a", true, Project.State.COMPLETED, "2024-02-01", null, null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.project("b", false, Project.State.COMPLETED, "2024-02-02", null, null));
        assertThat(only(check))
                .contains("'Project b' was finished on 2024-02-02, but is not among the planned projects, of which 1");
    }

    @Test
    void findPointsThatDoNotAddUp() {
        ConsistencyCheck check = new ScorecardsAddUpCheck(rows.store());
        rows.put(
                OwnRows.assessment("june", "2024-06-30", "80.00"),
                new Score("june", "water", OwnRows.decimal("50.00"), null),
                new Score("june", "power", OwnRows.decimal("30.00"), null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(new Score("june", "power", OwnRows.decimal("31.00"), null));
        assertThat(only(check))
                .contains("facility-assessment, june: the points are 80.00, but those of the items add up to 81.00");
    }

    @Test
    void findMorePointsThanAnItemGives() {
        ConsistencyCheck check = new ScorecardsAddUpCheck(rows.store());
        rows.put(
                OwnRows.assessment("june", "2024-06-30", "61.00"),
                new Score("june", "water", OwnRows.decimal("61.00"), null));
        assertThat(only(check)).contains("june, water: 61.00 points, but the item gives at most 60.00");
    }

    @Test
    void findDaysOutsideThePeriod() {
        ConsistencyCheck check = new DatesInPeriodCheck(rows.store());
        rows.put(OwnRows.bill("1", "2024-06-30", "1.00", "1.00"), OwnRows.energy("depot", "2023-07", "grid", "1.0"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.bill("2", "2024-07-01", "1.00", "1.00"));
        assertThat(only(check)).contains("facility-bill, 2: 2024-07-01 is no day of 2023/24");
    }

    @Test
    void findFiguresThatOthersStateOtherwise() {
        Measures measures = scope -> MeasuredFigures.of(rows.store(), scope).sorted();
        ConsistencyCheck check = new StatedElsewhereCheck(rows.store(), measures);
        rows.put(new StatedElsewhere("facilities.premises", "A/1", "absent.figure", OwnRows.decimal("2.000")));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(new StatedElsewhere("facilities.premises", "A/1", "facilities.premises.planned", null));
        assertThat(only(check)).contains("Premises in use: the rows give 2, but A/1 states 3");
    }

    private static Bill ofContract(String number, String amount) {
        return new Bill(
                number,
                OwnRows.day("2023-08-31"),
                "rent",
                null,
                "C-1",
                null,
                OwnRows.decimal("1"),
                OwnRows.money(amount),
                Basis.RECORDED);
    }

    private static Bill ofProject(String number, String amount) {
        return new Bill(
                number,
                OwnRows.day("2023-08-31"),
                "rent",
                null,
                null,
                "a",
                OwnRows.decimal("1"),
                OwnRows.money(amount),
                Basis.RECORDED);
    }

    private static String only(ConsistencyCheck check) {
        List<Finding> findings = check.check(OwnRows.SCOPE);
        assertThat(findings).hasSize(1);
        return findings.get(0).statement();
    }
}
