package org.missionbench.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;

class PropertyChecksTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.supply(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void compareTheGroupWithTheThresholdOfTheKind() {
        ConsistencyCheck check = new GroupsFollowThresholdsCheck(rows.store());
        rows.put(OwnRows.property("A-2", "assets", "tools", "store", 2, "10000.00", "2020-07-01", null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(
                OwnRows.property("A-2", "assets", "tools", "store", 2, "9999.99", "2020-07-01", null),
                OwnRows.property("T-2", "small", "tools", "store", 1, "5000.00", "2020-07-01", null));
        assertThat(only(check))
                .contains(
                        "property A-2: 2 for USD 9999.99 in the group Assets, but the threshold of Tools is USD 5000.00 each")
                .contains("property T-2: 1 for USD 5000.00 in the group Small things");
    }

    @Test
    void findDisposedPropertyThatIsStillRegistered() {
        ConsistencyCheck check = new DisposedPropertyLeavesRegisterCheck(rows.store());
        rows.put(
                OwnRows.property("T-1", "small", "tools", "store", 1, "400", "2020-07-01", "2023-11-01"),
                OwnRows.writeOff("W-1", "T-1", "2023-10-01", "2023-11-01"),
                OwnRows.writeOff("W-2", "A-1", "2023-10-01", null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.writeOff("W-2", "A-1", "2023-10-01", "2023-12-01"));
        assertThat(only(check))
                .startsWith("property A-1: disposed of on 2023-12-01 by write-off W-2, but still in the register");
    }

    @Test
    void findPropertyThatLeftWithoutAWriteOff() {
        ConsistencyCheck check = new PropertyLeavesByWriteOffCheck(rows.store());
        rows.put(
                OwnRows.property("T-1", "small", "tools", "store", 1, "400", "2020-07-01", "2023-11-01"),
                OwnRows.writeOff("W-1", "T-1", "2023-10-01", "2023-11-01"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.property("S-1", "stocks", "tools", "store", 10, "50", "2022-07-01", "2023-12-24"));
        assertThat(only(check))
                .startsWith("property S-1: left the register on 2023-12-24, but no write-off of it was approved");
    }

    @Test
    void findDifferencesOfAnInventoryThatNobodyHasSettled() {
        ConsistencyCheck check = new InventoryDifferencesSettledCheck(rows.store());
        rows.put(
                OwnRows.seen("A-1", "office", 1),
                OwnRows.seen("S-1", "store", 10),
                OwnRows.seen("T-1", "office", 1),
                settled("T-1"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.seen("S-1", "store", 9), OwnRows.seen("X-9", "store", 1));
        assertThat(only(check)).startsWith("Spring count: 2 of 3 differences are not settled (S-1, X-9)");
    }

    @Test
    void waitWithDifferencesUntilTheInventoryHasEnded() {
        rows.put(new InventoryRound("spring", "Spring count", OwnRows.day("2024-03-04"), null, null));
        assertThat(new InventoryDifferencesSettledCheck(rows.store()).check(OwnRows.SCOPE))
                .isEmpty();
    }

    private static InventoryResolution settled(String item) {
        return new InventoryResolution(
                "spring", item, OwnRows.day("2024-04-01"), InventoryResolution.Manner.MOVED_BACK, null, Basis.RECORDED);
    }

    private static String only(ConsistencyCheck check) {
        return check.check(OwnRows.SCOPE).stream()
                .map(Finding::statement)
                .reduce((one, other) -> one + " | " + other)
                .orElse("nothing");
    }
}
