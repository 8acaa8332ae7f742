package org.missionbench.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.kernel.Quantity;

class FleetMeasuresTest {

    @TempDir
    Path folder;

    @Test
    void countsWhatIsHeldByTypeWithItsPartsAndByMonth() {
        try (OwnRows rows = OwnRows.fleet(folder).put(OwnRows.car("C-4", true, "2024-02-14", null))) {
            MeasuredFigures measured = MeasuredFigures.of(rows.store(), OwnRows.SCOPE);
            assertThat(measured.printed("vehicles.total")).isEqualTo("6");
            assertThat(measured.printed("vehicles.total.2024-01")).isEqualTo("5");
            assertThat(measured.printed("vehicles.holding.cars")).isEqualTo("4");
            assertThat(measured.printed("vehicles.holding.cars.2024-01")).isEqualTo("3");
            assertThat(measured.printed("vehicles.holding.other")).isEqualTo("2");
            assertThat(measured.printed("vehicles.establishment.other")).isEqualTo("2");
            assertThat(measured.printed("vehicles.above-establishment.cars")).isEqualTo("2");
            assertThat(measured.printed("vehicles.established")).isEqualTo("4");
            assertThat(measured.printed("vehicles.hybrid")).isEqualTo("2");
            assertThat(measured.printed("vehicles.past-life")).isEqualTo("1");
            assertThat(measured.printed("vehicles.workshops")).isEqualTo("1");
        }
    }

    @Test
    void countsAReplacementByAHybridInThePeriodInWhichItCame() {
        try (OwnRows rows = OwnRows.fleet(folder)
                .put(OwnRows.car("C-4", true, "2024-02-14", null), replaced("C-1", "C-4"), replaced("C-2", "C-3"))) {
            MeasuredFigures measured = MeasuredFigures.of(rows.store(), OwnRows.SCOPE);
            assertThat(measured.printed("vehicles.replaced-by-hybrid")).isEqualTo("1");
            assertThat(measured.printed("vehicles.hybrid-arrived")).isEqualTo("1");
        }
    }

    @Test
    void addsUpKilometresOfOdometersAndOfTripsWhereThereIsNoOdometer() {
        try (OwnRows rows = OwnRows.fleet(folder)
                .put(
                        OwnRows.reading("C-1", "2023-07-01", 1_000),
                        OwnRows.reading("C-1", "2024-06-30", 2_000),
                        OwnRows.trip("1", "C-1", "2023-08-01", "800.0"),
                        OwnRows.trip("2", "C-2", "2023-08-01", "250.5"),
                        OwnRows.trip("3", "C-2", "2023-08-01", "249.5"),
                        OwnRows.job("1", "C-1", "2023-09-01", "2023-09-10", WorkshopJob.Kind.REPAIR, "300.00"),
                        OwnRows.job("2", "C-1", "2023-06-01", "2023-06-02", WorkshopJob.Kind.REPAIR, "99.00"))) {
            MeasuredFigures measured = MeasuredFigures.of(rows.store(), OwnRows.SCOPE);
            assertThat(measured.printed("vehicles.kilometres")).isEqualTo("1500");
            assertThat(measured.printed("vehicles.kilometres-tracked")).isEqualTo("1300");
            assertThat(measured.byKey())
                    .extractingByKey("vehicles.cost-per-kilometre")
                    .extracting(measure -> measure.value().orElseThrow())
                    .isEqualTo(new Quantity(new BigDecimal("0.2"), "United States dollar per kilometre"));
        }
    }

    @Test
    void countsADayInTwoJobsOnceAgainstAvailability() {
        try (OwnRows rows = OwnRows.empty(folder)
                .put(
                        new VehicleType("cars", "Cars", 10, null),
                        new VehicleLocation("town", "Town"),
                        new Workshop("yard", "Yard", "town", true, OwnRows.day("2015-07-01"), null, Basis.RECORDED),
                        OwnRows.car("C-1", false, "2015-07-01", null),
                        OwnRows.job("1", "C-1", "2023-06-25", "2023-07-10", WorkshopJob.Kind.REPAIR, "1.00"),
                        OwnRows.job("2", "C-1", "2023-07-08", "2023-07-20", WorkshopJob.Kind.REPAIR, "1.00"),
                        OwnRows.reading("C-1", "2023-10-08", 5))) {
            assertThat(MeasuredFigures.of(rows.store(), OwnRows.SCOPE).printed("vehicles.availability"))
                    .isEqualTo("80.0");
        }
    }

    @Test
    void saysNothingWithoutRows() {
        try (OwnRows rows = OwnRows.empty(folder)) {
            assertThat(MeasuredFigures.of(rows.store(), OwnRows.SCOPE).byKey()).isEmpty();
            assertThat(new FleetView(rows.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new WorkshopView(rows.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new FleetSection(rows.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new FleetTile(rows.store()).tile(OwnRows.SCOPE)).isEmpty();
        }
    }

    private static Replacement replaced(String vehicle, String by) {
        return new Replacement(
                vehicle, YearMonth.parse("2024-01"), Replacement.State.REPLACED, by, null, "Old", Basis.RECORDED);
    }
}
