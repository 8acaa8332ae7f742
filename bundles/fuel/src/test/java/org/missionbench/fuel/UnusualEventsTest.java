package org.missionbench.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be is found, and what can be is not; the weightiest stands first. */
class UnusualEventsTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.withTanks(folder)
                .put(
                        OwnRows.issue("S1", "2023-07-10", "08:00", "40", "CAR-1", "1000"),
                        OwnRows.issue("S2", "2023-07-20", "08:00", "40", "CAR-1", "1500"));
        assertThat(events()).isEmpty();
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void aFillAboveTheTank() {
        rows.put(OwnRows.issue("S3", "2023-07-30", null, "60", "CAR-1", null));
        assertThat(events()).isEmpty();
        rows.put(OwnRows.issue("S3", "2023-07-30", null, "60.5", "CAR-1", null));
        assertThat(events()).containsExactly("0.50 FILL_ABOVE_CAPACITY CAR-1 S3 took 60.5, but its tank holds 60");
    }

    @Test
    void anIssueToAParkedVehicle() {
        rows.put(new ParkedConsumer("CAR-1", LocalDate.parse("2023-07-21"), null, "waiting"));
        assertThat(events()).isEmpty();
        rows.put(new ParkedConsumer("CAR-1", LocalDate.parse("2023-07-20"), LocalDate.parse("2023-07-20"), "waiting"));
        assertThat(events()).containsExactly("40.00 PARKED CAR-1 S2 took 40 on a day when it was out of service");
    }

    @Test
    void useOutOfTheUsualRange() {
        rows.put(OwnRows.issue("S3", "2023-07-30", null, "50", "CAR-1", "2000"));
        assertThat(events()).isEmpty();
        rows.put(OwnRows.issue("S3", "2023-07-30", null, "51", "CAR-1", "2000"));
        assertThat(events()).containsExactly("1.00 USE_ABOVE_RANGE CAR-1 S3 took 51 for 500 km; usual is at most 50");
        rows.put(OwnRows.issue("S3", "2023-07-30", null, "20", "CAR-1", "2000"));
        assertThat(events()).containsExactly("5.00 USE_BELOW_RANGE CAR-1 S3 took 20 for 500 km; usual is at least 25");
    }

    @Test
    void aGeneratorThatTakesTooMuchForItsHours() {
        rows.put(
                OwnRows.issue("G1", "2023-07-01", null, "100", "GEN-1", "10"),
                OwnRows.issue("G2", "2023-07-05", null, "210", "GEN-1", "20"));
        assertThat(events()).containsExactly("10.00 USE_ABOVE_RANGE GEN-1 G2 took 210 for 10 h; usual is at most 200");
    }

    @Test
    void aReadingThatGoesBack() {
        rows.put(OwnRows.issue("S3", "2023-07-30", null, "30", "CAR-1", "1499"));
        assertThat(events()).containsExactly("30.00 READING_GOES_BACK CAR-1 S3 reads 1,499 km after 1,500");
    }

    @Test
    void lateSlipsArePutInOrderBeforeReadingsAreJudged() {
        rows.put(
                OwnRows.issue("S9", "2023-07-15", "07:00", "20", "CAR-1", "1250"),
                OwnRows.issue("S8", "2023-07-15", "19:00", "20", "CAR-1", "1450"),
                OwnRows.issue("S2", "2023-07-20", "08:00", "4", "CAR-1", "1500"));
        assertThat(events()).isEmpty();
    }

    @Test
    void anIssueToANumberNobodyKnowsAndOneWithoutANumber() {
        rows.put(OwnRows.issue("S3", "2023-07-30", "30"));
        assertThat(events()).isEmpty();
        rows.put(OwnRows.issue("S3", "2023-07-30", null, "30", "CAR-2", null));
        assertThat(events()).containsExactly("30.00 UNKNOWN_CONSUMER CAR-2 S3 took 30, but no such number is known");
    }

    @Test
    void aProductThatTheTankDoesNotHold() {
        rows.put(new FuelIssue(
                "S3",
                LocalDate.parse("2023-07-30"),
                null,
                "main",
                "oil",
                "roads",
                OwnRows.decimal("5"),
                null,
                null,
                Basis.RECORDED));
        assertThat(events()).containsExactly("5.00 WRONG_PRODUCT main S3 issued oil, but holds diesel");
    }

    @Test
    void anIssueFromAnEmptyTankOnceForTheWholeStretch() {
        rows.put(OwnRows.issue("S3", "2023-07-21", "920"));
        assertThat(events()).isEmpty();
        rows.put(OwnRows.issue("S4", "2023-07-22", "50"), OwnRows.issue("S5", "2023-07-23", "30"));
        assertThat(events())
                .containsExactly(
                        "80.00 EMPTY_TANK main  issued 80 litres more than it held; its capacity is 5,000 litres");
        rows.put(OwnRows.receipt("D1", "2023-07-22", "100", null));
        assertThat(events()).isEmpty();
    }

    @Test
    void aDeliveryOrAMeasurementAboveTheCapacity() {
        rows.put(OwnRows.receipt("D1", "2023-07-25", "4100", null), OwnRows.dip("2023-07-31", "5000.5"));
        assertThat(events())
                .containsExactly(
                        "20.00 OVERFULL_TANK main  would hold 5,020 litres after its receipts; its capacity is 5,000 litres",
                        "0.50 DIP_ABOVE_CAPACITY main  was measured to hold 5,000.5 litres; its capacity is 5,000 litres");
    }

    @Test
    void onlyTheWeightiestAreKeptButAllAreCounted() {
        for (int at = 1; at <= 5; at++) {
            rows.put(OwnRows.issue("U" + at, "2023-08-01", null, Integer.toString(at), "CAR-9", null));
        }
        RankedEvents events = IssueScan.of(rows.store(), OwnRows.SCOPE, 2).events();
        assertThat(events.total()).isEqualTo(5);
        assertThat(events.weightiest()).extracting(FuelEvent::slip).containsExactly("U5", "U4");
    }

    @Test
    void consumptionLeavesOutWhatWasTakenBeforeTheFirstReading() {
        Consumption car = IssueScan.of(rows.store(), OwnRows.SCOPE, 0).consumption().stream()
                .filter(one -> one.consumer().number().equals("CAR-1"))
                .findFirst()
                .orElseThrow();
        assertThat(car.quantity()).isEqualByComparingTo("80");
        assertThat(car.distance()).isEqualByComparingTo("500");
        assertThat(car.rate().orElseThrow()).isEqualByComparingTo("8");
    }

    private List<String> events() {
        return IssueScan.of(rows.store(), OwnRows.SCOPE, 100).events().weightiest().stream()
                .map(event -> "%s %s %s %s %s"
                        .formatted(event.weight(), event.kind(), event.subject(), event.slip(), event.statement()))
                .toList();
    }
}
