package org.missionbench.ict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IctMeasuresTest {

    @TempDir
    Path folder;

    @Test
    void planByUsersPlannedAndEntitleByUsersServedBegunPiecesWhole() {
        try (OwnRows rows = OwnRows.equipment(folder)) {
            MeasuredFigures measured = MeasuredFigures.of(rows.store(), OwnRows.SCOPE);
            assertThat(measured.printed("ict.planned.laptops")).isEqualTo("7");
            assertThat(measured.printed("ict.entitlement.laptops")).isEqualTo("6");
            assertThat(measured.printed("ict.entitlement.laptops.staff")).isEqualTo("5");
            assertThat(measured.printed("ict.planned.laptops.common")).isEqualTo("1");
        }
    }

    @Test
    void countWhatIsHeldOnTheLastDayAndWhatLeftBefore() {
        try (OwnRows rows = OwnRows.equipment(folder)) {
            MeasuredFigures measured = MeasuredFigures.of(rows.store(), OwnRows.SCOPE);
            assertThat(measured.printed("ict.holding.laptops")).isEqualTo("2");
            assertThat(measured.printed("ict.withdrawn.laptops")).isEqualTo("1");
            assertThat(measured.printed("ict.holding.radios.field")).isEqualTo("1");
            assertThat(measured.printed("ict.equipment")).isEqualTo("3");
            assertThat(measured.has("ict.past-life.radios")).isFalse();
        }
    }

    @Test
    void judgeIncidentsByTheTargetOfTheirCriticality() {
        try (OwnRows rows = OwnRows.desk(folder)
                .put(
                        OwnRows.resolved("1", "2023-09-01", "high", 4),
                        OwnRows.resolved("2", "2023-09-01", "high", 5),
                        OwnRows.resolved("3", "2023-10-02", "low", 5),
                        OwnRows.incident("4", "2024-06-03", "low", Incident.State.OPEN, 41),
                        OwnRows.incident("5", "2024-06-30", "low", Incident.State.OPEN, 3),
                        OwnRows.incident("6", "2024-06-30", "low", Incident.State.CANCELLED, 0),
                        OwnRows.resolved("7", "2023-09-01", "request", 99))) {
            MeasuredFigures measured = MeasuredFigures.of(rows.store(), OwnRows.SCOPE);
            assertThat(measured.printed("ict.incidents")).isEqualTo("6");
            assertThat(measured.printed("ict.incidents-judged")).isEqualTo("4");
            assertThat(measured.printed("ict.resolved-in-time")).isEqualTo("50.0");
            assertThat(measured.printed("ict.resolved-in-time.2023-10")).isEqualTo("100.0");
            assertThat(measured.printed("ict.incidents-open")).isEqualTo("2");
            assertThat(measured.printed("ict.median-hours.high")).isEqualTo("4");
            assertThat(measured.printed("ict.planned-resolved-in-time")).isEqualTo("85.0");
        }
    }

    @Test
    void followATargetThatIsChanged() {
        try (OwnRows rows = OwnRows.desk(folder).put(OwnRows.resolved("1", "2023-09-01", "high", 5))) {
            assertThat(MeasuredFigures.of(rows.store(), OwnRows.SCOPE).printed("ict.resolved-in-time"))
                    .isEqualTo("0.0");
            rows.put(new Criticality("high", "High", 10, 5L, new BigDecimal("90.0"), "A/1"));
            MeasuredFigures measured = MeasuredFigures.of(rows.store(), OwnRows.SCOPE);
            assertThat(measured.printed("ict.resolved-in-time")).isEqualTo("100.0");
            assertThat(measured.has("ict.planned-resolved-in-time")).isFalse();
        }
    }

    @Test
    void areNoneWithoutRows() {
        try (OwnRows rows = OwnRows.empty(folder)) {
            assertThat(MeasuredFigures.of(rows.store(), OwnRows.SCOPE).byKey()).isEmpty();
        }
    }
}
