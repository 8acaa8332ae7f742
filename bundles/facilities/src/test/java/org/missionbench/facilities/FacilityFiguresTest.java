package org.missionbench.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacilityFiguresTest {

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
    void countPremisesInUseOnTheLastDayAndTheLeasesThatEnded() {
        assertThat(value("premises")).isEqualTo("2 site");
        assertThat(value("premises.planned")).isEqualTo("3 site");
        assertThat(value("premises.2023-12")).isEqualTo("3 site");
        assertThat(value("premises.2024-01")).isEqualTo("2 site");
        assertThat(value("premises-locations")).isEqualTo("2 location");
        assertThat(value("leases-ended")).isEqualTo("1 site");
    }

    @Test
    void divideTheAreaOfOccupiedPremisesByTheirOccupants() {
        assertThat(value("area")).isEqualTo("1600 square metre");
        assertThat(value("area-per-occupant")).isEqualTo("32 square metre");
        assertThat(value("monthly-rent")).isEqualTo("USD 5000.00");
    }

    @Test
    void countServicesAtSitesThatStillHaveThemOnTheLastDay() {
        rows.put(
                OwnRows.service("headquarters", "2023-07-01", null),
                OwnRows.service("lodge", "2023-07-01", "2023-12-31"));
        assertThat(value("service-sites.cleaning")).isEqualTo("1 site");
        assertThat(value("service-sites.cleaning.planned")).isEqualTo("2 site");
    }

    @Test
    void divideLitresByThoseHoursWhoseLitresAreKnown() {
        rows.put(
                OwnRows.run("2023-08-01", "2023-08-31", "20.0", "200.00"),
                OwnRows.run("2023-09-01", "2023-09-30", "30.0", null));
        assertThat(value("generators")).isEqualTo("1 generator");
        assertThat(value("generator-hours")).isEqualTo("50 hour");
        assertThat(value("generator-litres-an-hour.g-1")).isEqualTo("10 litre");
    }

    @Test
    void shareOutWasteThatWasRecoveredByKilogramsOnly() {
        rows.put(
                OwnRows.waste("1", "headquarters", "paper", "30.00", "recycling", null),
                OwnRows.waste("2", "headquarters", "paper", "90.00", "landfill", null),
                OwnRows.waste("3", "headquarters", "oil", "500.00", "recycling", "H-1"));
        assertThat(value("waste.paper")).isEqualTo("120 kilogram");
        assertThat(value("waste.oil")).isEqualTo("500 litre");
        assertThat(value("waste-recovered-share")).isEqualTo("25 per cent");
    }

    @Test
    void keepTheLastAssessmentOfThePeriod() {
        rows.put(
                OwnRows.assessment("first", "2023-12-31", "70.00"),
                OwnRows.assessment("second", "2024-06-30", "80.00"),
                OwnRows.assessment("later", "2024-07-31", "99.00"),
                new Score("second", "water", OwnRows.decimal("50.00"), null));
        assertThat(value("score.green")).isEqualTo("80 point");
        assertThat(value("score-rate.green")).isEqualTo("80 per cent");
        assertThat(value("score.green.water")).isEqualTo("50 point");
        assertThat(new ScoreTile(rows.store()).tile(OwnRows.SCOPE).orElseThrow().title())
                .isEqualTo("Green");
    }

    @Test
    void shareOutRenewableEnergy() {
        rows.put(
                OwnRows.energy("headquarters", "2023-08", "grid", "300.0"),
                OwnRows.energy("headquarters", "2023-08", "sun", "100.0"));
        assertThat(value("energy.total")).isEqualTo("400 kilowatt-hour");
        assertThat(value("renewable-share")).isEqualTo("25 per cent");
    }

    @Test
    void countPlannedProjectsApartFromOthers() {
        rows.put(
                OwnRows.project("a", true, Project.State.COMPLETED, "2024-02-01", null, null),
                OwnRows.project("b", false, Project.State.COMPLETED, "2024-02-02", null, null),
                OwnRows.project("c", true, Project.State.POSTPONED, null, "2024/25", "No bids"),
                OwnRows.project("d", true, Project.State.COMPLETED, "2024-07-01", null, null));
        assertThat(value("projects.planned")).isEqualTo("3 project");
        assertThat(value("projects.completed")).isEqualTo("1 project");
        assertThat(value("projects.completed-beside-plan")).isEqualTo("1 project");
        assertThat(value("projects.postponed")).isEqualTo("1 project");
    }

    @Test
    void sayNothingWithoutRows() throws IOException {
        Files.createDirectory(folder.resolve("none"));
        try (OwnRows none = OwnRows.empty(folder.resolve("none"))) {
            assertThat(MeasuredFigures.of(none.store(), OwnRows.SCOPE).byKey()).isEmpty();
            assertThat(new PremisesTile(none.store()).tile(OwnRows.SCOPE)).isEmpty();
            assertThat(new ScoreTile(none.store()).tile(OwnRows.SCOPE)).isEmpty();
            assertThat(new PremisesView(none.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new WorksView(none.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new EnvironmentSection(none.store()).blocks(OwnRows.SCOPE))
                    .isEmpty();
        }
    }

    private String value(String key) {
        return MeasuredFigures.of(rows.store(), OwnRows.SCOPE).value(key);
    }
}
