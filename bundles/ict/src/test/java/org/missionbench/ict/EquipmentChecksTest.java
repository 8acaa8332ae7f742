package org.missionbench.ict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;

class EquipmentChecksTest {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.equipment(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void findMoreEquipmentThanEntitlementAndReasonAllow() {
        ConsistencyCheck check = new HoldingsWithinEntitlementCheck(rows.store());
        rows.put(new Excess("radios", 1, "Late write-off", "A/1"), radio("R-2"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(radio("R-3"));
        assertThat(only(check)).contains("Radios: 3 held, but the entitlement is 1 and 1 more are explained");
    }

    @Test
    void findAnExcessThatDoesNotFollowFromTheHolding() {
        ConsistencyCheck check = new ExcessFollowsFromHoldingsCheck(rows.store());
        rows.put(new Excess("radios", 1, "Late write-off", "A/1"), radio("R-2"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(new Excess("laptops", 1, "Late write-off", "A/1"));
        assertThat(only(check))
                .contains(
                        "Laptops: 1 are reported beyond the entitlement, but 2 held less 6 (Common services 1, Staff 5) is -4");
    }

    @Test
    void findAPieceThatIsInServiceAfterItWasWrittenOff() {
        ConsistencyCheck check = new WrittenOffLeavesServiceCheck(rows.store());
        rows.put(OwnRows.writeOff("L-3", "2024-01-31", "2023-12-31"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.writeOff("L-2", "2024-01-31", "2023-12-31"));
        assertThat(only(check)).contains("L-2: written off on 2023-12-31, but the register keeps it in service");
    }

    @Test
    void findWriteOffsThatWereNotDoneInTime() {
        ConsistencyCheck check = new WriteOffsAreDoneInTimeCheck(rows.store());
        rows.put(OwnRows.writeOff("L-3", "2024-01-31", "2023-12-31"), OwnRows.writeOff("L-2", "2024-12-31", null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.writeOff("L-1", "2024-06-30", null));
        assertThat(only(check)).contains("1 pieces were to be written off by the end of 2023/24 (past-life)");
    }

    @Test
    void findEquipmentPastItsLifeThatNobodyPlansToWriteOff() {
        ConsistencyCheck check = new PastLifeIsPlannedCheck(rows.store());
        rows.put(OwnRows.laptop("L-0", "2020-06-30", null), OwnRows.writeOff("L-0", "2024-12-31", null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.laptop("L-4", "2020-06-30", null));
        assertThat(only(check))
                .contains("Laptops: 2 are past their life expectancy of 4 years, but 1 of them stand in no");
    }

    private static Equipment radio(String number) {
        return OwnRows.piece(number, "radios", "field", "2020-01-10", null);
    }

    private static String only(ConsistencyCheck check) {
        assertThat(check.check(OwnRows.SCOPE)).hasSize(1);
        return check.check(OwnRows.SCOPE).get(0).statement();
    }
}
