package org.missionbench.ict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

class IncidentChecksTest {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.desk(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void findMoreHoursThanPassedByTheClock() {
        ConsistencyCheck check = new HoursFitTheClockCheck(rows.store());
        // reported at 08:00, resolved at 12:30 of the next day: 28.5 hours, begun ones whole 29
        rows.put(OwnRows.resolved("1", "2023-09-01", "low", 29));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.resolved("2", "2023-09-01", "low", 30), OwnRows.resolved("3", "2023-09-01", "low", 31));
        assertThat(only(check)).contains("2 incidents count more hours", "the worst 3: 31 hours, but 29 by the clock");
    }

    @Test
    void findIncidentsAndBillsOfAnotherPeriod() {
        ConsistencyCheck check = new DatesInPeriodCheck(rows.store());
        rows.put(
                OwnRows.resolved("1", "2024-06-30", "low", 1),
                OwnRows.plan("phones", "1.00", "1.00"),
                OwnRows.cost("B-1", "phones", "2023-07-01", "1.00", "1.00"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(
                OwnRows.resolved("2", "2024-07-01", "low", 1),
                OwnRows.cost("B-2", "phones", "2023-06-30", "1.00", "1.00"));
        assertThat(check.check(OwnRows.SCOPE))
                .extracting(finding -> finding.statement())
                .satisfiesExactly(
                        first -> assertThat(first).contains("1 incidents were reported in 2024-07"),
                        second -> assertThat(second).contains("ict-cost, B-2: 2023-06-30 is no day of 2023/24"));
    }

    @Test
    void compareWhatOthersStateAddedUpAsItIsPrinted() {
        rows.put(
                new UserGroup("staff", "Staff", 20, 17L, "A/1"),
                new StatedElsewhere("ict.users.served", "A/2", "staffing.men, staffing.women", null));
        assertThat(stated("9.4", "7.7").check(OwnRows.SCOPE)).isEmpty();
        assertThat(only(stated("9.4", "8.7"))).contains("Users served: the rows give 17, but A/2 states 18");
    }

    @Test
    void compareTheValueWhenTheModuleThatStatesItIsAbsent() {
        rows.put(
                new UserGroup("staff", "Staff", 20, 17L, "A/1"),
                new StatedElsewhere("ict.users.served", "A/2", "staffing.men", new BigDecimal("17.000")));
        Measures own = measures(List.of());
        assertThat(new StatedElsewhereCheck(rows.store(), own).check(OwnRows.SCOPE))
                .isEmpty();
        rows.put(new StatedElsewhere("ict.users.served", "A/2", "staffing.men", new BigDecimal("16.000")));
        assertThat(only(new StatedElsewhereCheck(rows.store(), own))).contains("states 16");
    }

    @Test
    void refuseAnIncidentThatContradictsItself() {
        assertThatThrownBy(() -> OwnRows.incident("1", "2023-09-01", "low", Incident.State.OPEN, -1))
                .hasMessageContaining("hours is -1");
        Incident good = OwnRows.resolved("1", "2023-09-01", "low", 3);
        assertThatThrownBy(() -> new Incident(
                        "1",
                        good.month().plusMonths(1),
                        good.reported(),
                        null,
                        "low",
                        "network",
                        "town",
                        good.state(),
                        good.resolved(),
                        null,
                        3,
                        null,
                        Basis.RECORDED))
                .hasMessageContaining("incident 1: month 2023-10, but reported on 2023-09-01");
        assertThatThrownBy(() -> new Incident(
                        "1",
                        good.month(),
                        good.reported(),
                        "13:30",
                        "low",
                        "network",
                        "town",
                        good.state(),
                        good.reported(),
                        "09:15",
                        3,
                        null,
                        Basis.RECORDED))
                .hasMessageContaining("resolved on 2023-09-01 09:15, before it was reported on 2023-09-01 13:30");
    }

    private StatedElsewhereCheck stated(String men, String women) {
        return new StatedElsewhereCheck(
                rows.store(), measures(List.of(person("staffing.men", men), person("staffing.women", women))));
    }

    private Measures measures(List<Measure> others) {
        return scope -> {
            TreeMap<MeasureKey, Measure> all = new TreeMap<>();
            MeasuredFigures.of(rows.store(), scope).byKey().values().forEach(own -> all.put(own.key(), own));
            others.forEach(other -> all.put(other.key(), other));
            return all;
        };
    }

    private static Measure person(String key, String value) {
        return new Measure(
                new MeasureKey(key), key, new Quantity(new BigDecimal(value), "person"), "as told", List.of());
    }

    private static String only(ConsistencyCheck check) {
        assertThat(check.check(OwnRows.SCOPE)).hasSize(1);
        return check.check(OwnRows.SCOPE).get(0).statement();
    }
}
