package org.missionbench.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Money;

class ChecksTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.fleet(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void findMoreVehiclesThanEstablishedAndJustified() {
        ConsistencyCheck check = new HoldingsWithinEstablishmentCheck(rows.store());
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.car("C-4", false, "2024-01-01", null));
        assertThat(only(check)).contains("Cars: 4 held, but the establishment is 2 and 1 more are justified");
    }

    @Test
    void findVehiclesKeptWithoutAReason() {
        ConsistencyCheck check = new HoldingsWithinEstablishmentCheck(rows.store());
        rows.put(new Establishment("cars", 2, 1, null, null, "A/1"));
        assertThat(only(check)).contains("vehicle-establishment, cars: 1 may be kept above the establishment of 2");
    }

    @Test
    void compareTheEstablishmentOfATypeWithThatOfItsParts() {
        ConsistencyCheck check = new PartsOfTypesAddUpCheck(rows.store());
        rows.put(
                new Establishment("trucks", 1, 0, null, null, "A/1"),
                new Establishment("trailers", 1, 0, null, null, "A/1"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(new Establishment("trailers", 2, 0, null, null, "A/1"));
        assertThat(only(check)).contains("Other: the establishment is 2, but that of its parts adds up to 3");
    }

    @Test
    void findAVehicleBesideThePartsOfItsType() {
        ConsistencyCheck check = new PartsOfTypesAddUpCheck(rows.store());
        rows.put(OwnRows.vehicle("X-1", "other", false, "2020-07-01", null));
        assertThat(only(check)).contains("Other: 3 are held, but its parts hold 2");
    }

    @Test
    void findAnOdometerThatGoesBack() {
        ConsistencyCheck check = new OdometerNeverGoesBackCheck(rows.store());
        rows.put(OwnRows.reading("C-1", "2023-07-01", 90_000), OwnRows.reading("C-2", "2023-08-01", 5_000));
        rows.put(OwnRows.reading("C-1", "2023-12-31", 95_000), OwnRows.reading("C-1", "2024-01-31", 0));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.reading("C-1", "2023-10-31", 89_000));
        assertThat(only(check)).contains("C-1: the odometer showed 90000 kilometres on 2023-07-01, but 89000");
    }

    @Test
    void findTripsLongerThanTheOdometerGrew() {
        ConsistencyCheck check = new TripsWithinOdometerCheck(rows.store());
        rows.put(
                OwnRows.reading("C-1", "2023-07-01", 1_000),
                OwnRows.reading("C-1", "2024-06-30", 1_100),
                OwnRows.trip("1", "C-1", "2023-08-01", "105.0"),
                OwnRows.trip("2", "C-2", "2023-08-01", "9.0"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.trip("3", "C-1", "2023-08-02", "0.1"));
        assertThat(only(check)).contains("C-1: its trips add up to 105.1 kilometres, but its odometer grew by 100");
    }

    @Test
    void findJobsOfOneVehicleThatOverlap() {
        ConsistencyCheck check = new JobsDoNotOverlapCheck(rows.store());
        rows.put(
                OwnRows.job("1", "C-1", "2023-09-01", "2023-09-05", WorkshopJob.Kind.REPAIR, "10.00"),
                OwnRows.job("2", "C-1", "2023-09-05", "2023-09-06", WorkshopJob.Kind.PLANNED, "10.00"),
                OwnRows.job("3", "C-2", "2023-09-05", null, WorkshopJob.Kind.PLANNED, "10.00"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.job("4", "C-2", "2023-10-01", "2023-10-02", WorkshopJob.Kind.REPAIR, "10.00"));
        assertThat(only(check)).contains("C-2: job 4 of 2023-10-01 was opened while job 3 of 2023-09-05");
    }

    @Test
    void findAVehicleThatIsUsedAfterItLeft() {
        ConsistencyCheck check = new WrittenOffNotUsedCheck(rows.store());
        rows.put(
                OwnRows.car("C-1", false, "2015-07-01", "2023-12-31"),
                OwnRows.trip("1", "C-1", "2023-12-31", "12.5"),
                OwnRows.reading("C-1", "2023-12-31", 99_000),
                OwnRows.reading("C-1", "2024-01-05", 99_000));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.trip("2", "C-1", "2024-01-02", "3.0"), OwnRows.trip("3", "C-1", "2024-01-04", "3.0"));
        assertThat(only(check)).contains("C-1: out of service since 2023-12-31, but used on 2024-01-02");
    }

    @Test
    void findAnOdometerThatGrowsAfterTheVehicleLeft() {
        ConsistencyCheck check = new WrittenOffNotUsedCheck(rows.store());
        rows.put(
                OwnRows.car("C-1", false, "2015-07-01", "2023-12-31"),
                OwnRows.reading("C-1", "2023-12-31", 99_000),
                OwnRows.reading("C-1", "2024-03-05", 99_120));
        assertThat(only(check)).contains("used on 2024-03-05 (vehicle-odometer)");
    }

    @Test
    void findPlannedServiceThatIsOverdueByDaysOrKilometres() {
        ConsistencyCheck check = new PlannedServiceInTimeCheck(rows.store());
        rows.put(
                new ServiceInterval("trucks", 10_000L, 365L),
                OwnRows.job("1", "T-1", "2023-09-01", "2023-09-02", WorkshopJob.Kind.PLANNED, "10.00"),
                OwnRows.reading("T-1", "2023-09-01", 40_000),
                OwnRows.reading("T-1", "2024-06-30", 50_000));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.reading("T-1", "2024-06-30", 50_001));
        assertThat(only(check)).contains("T-1: planned service was due on 2024-08-31 or at 50000 km (now 50001)");
    }

    @Test
    void findAReplacedVehicleThatIsStillInService() {
        ConsistencyCheck check = new ReplacedVehiclesLeaveServiceCheck(rows.store());
        rows.put(OwnRows.car("C-1", false, "2015-07-01", "2023-12-31"), replaced("C-1"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(replaced("C-2"));
        assertThat(only(check)).contains("C-2: replaced by C-3, but still in service");
    }

    @Test
    void findDaysOfAnotherPeriod() {
        ConsistencyCheck check = new DatesInPeriodCheck(rows.store());
        rows.put(OwnRows.reading("C-1", "2024-06-30", 10));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(new Purchase(
                "PO-1", "cars", "Car", 1, Money.usdThousands("30"), OwnRows.day("2024-07-01"), null, Basis.RECORDED));
        assertThat(only(check)).contains("vehicle-purchase, PO-1: 2024-07-01 is no day of 2023/24");
    }

    @Test
    void compareOurFiguresWithWhatIsStatedElsewhere() {
        ConsistencyCheck check = new StatedElsewhereCheck(rows.store(), measures());
        rows.put(new StatedElsewhere(
                "vehicles.total", "A/1, para. 5", "narrative.figure.absent", new BigDecimal("5.000")));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(new StatedElsewhere("vehicles.total", "A/1, para. 6", null, new BigDecimal("4.000")));
        assertThat(only(check)).contains("Vehicles held: the rows give 5, but A/1, para. 6 states 4");
    }

    private Measures measures() {
        return scope -> {
            TreeMap<MeasureKey, Measure> all = new TreeMap<>();
            new FleetMeasures(rows.store()).measures(scope).forEach(measure -> all.put(measure.key(), measure));
            return all;
        };
    }

    private static Replacement replaced(String vehicle) {
        return new Replacement(
                vehicle, YearMonth.parse("2024-01"), Replacement.State.REPLACED, "C-3", null, "Old", Basis.RECORDED);
    }

    private static String only(ConsistencyCheck check) {
        var findings = check.check(OwnRows.SCOPE);
        assertThat(findings).hasSize(1);
        return findings.get(0).statement();
    }
}
