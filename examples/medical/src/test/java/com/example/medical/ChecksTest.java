package com.example.medical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;

class ChecksTest {

    @TempDir
    Path folder;

    @Test
    void findMoreHospitalsThanPlanned() {
        try (OwnRows rows = OwnRows.clinic(folder)) {
            ConsistencyCheck check = new HospitalsAsPlannedCheck(rows.store());
            assertThat(check.check(OwnRows.SCOPE)).isEmpty();
            rows.put(OwnRows.hospital("far", false, "2024-06-30"));
            assertThat(check.check(OwnRows.SCOPE))
                    .extracting(Finding::statement)
                    .containsExactly(
                            "1 hospitals were planned, but 2 are under contract: give the reason, or correct medical-facility");
        }
    }

    @Test
    void findAnEvacuationAfterTheContractHasEnded() {
        try (OwnRows rows = OwnRows.clinic(folder).put(evacuation("E-1", "2024-06-30", "near"))) {
            ConsistencyCheck check = new EvacuationsUnderContractCheck(rows.store());
            assertThat(check.check(OwnRows.SCOPE)).isEmpty();
            rows.put(OwnRows.hospital("near", true, "2024-01-31"), evacuation("E-2", "2024-01-31", "near"));
            assertThat(check.check(OwnRows.SCOPE))
                    .extracting(Finding::statement)
                    .containsExactly(
                            "E-1: near has no contract on 2024-06-30: prolong it in medical-facility, or correct the hospital");
        }
    }

    @Test
    void findAnEvacuationToAPlaceWithoutAContract() {
        try (OwnRows rows = OwnRows.clinic(folder).put(evacuation("E-1", "2024-06-30", "unit"))) {
            assertThat(new EvacuationsUnderContractCheck(rows.store()).check(OwnRows.SCOPE))
                    .hasSize(1);
        }
    }

    private static Evacuation evacuation(String number, String day, String hospital) {
        return new Evacuation(number, LocalDate.parse(day), "by-road", hospital, "123456", false);
    }
}
