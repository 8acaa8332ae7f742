package org.missionbench.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;

class AcquisitionChecksTest {

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
    void findAnOrderNobodyHadPlannedWithoutAReason() {
        ConsistencyCheck check = new UnplannedOrdersExplainedCheck(rows.store());
        rows.put(OwnRows.order("1", null, "chairs", "5", "2023-07-02", "2023-08-01", "2023-08-01", "Flood"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.order("2", null, "chairs", "5", "2023-07-02", "2023-08-01", "2023-08-01", null));
        assertThat(only(check))
                .startsWith("order 2: What 2 says for USD 5.00 is in no row of the plan and has no reason");
    }

    @Test
    void findALateOrderWithoutAReason() {
        ConsistencyCheck check = new LateOrdersExplainedCheck(rows.store());
        rows.put(
                OwnRows.order("1", "guards", "services", "5", "2023-07-02", "2023-08-01", "2023-08-01", null),
                OwnRows.order("2", "guards", "services", "5", "2023-07-02", "2023-08-01", "2023-08-03", "Strike"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.order("3", "guards", "services", "5", "2023-07-02", "2023-07-30", null, null));
        assertThat(only(check))
                .startsWith(
                        "order 3: due on 2023-07-30, not delivered by 2023-08-03, 4 days late and without a reason");
    }

    @Test
    void compareTheCategoryOfAnOrderWithThePlan() {
        ConsistencyCheck check = new OrdersFollowCategoriesOfPlanCheck(rows.store());
        rows.put(OwnRows.order("1", "new-chairs", "chairs", "5", "2023-07-02", "2023-08-01", null, null));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(OwnRows.order("2", "new-chairs", "services", "5", "2023-07-02", "2023-08-01", null, null));
        assertThat(only(check)).startsWith("order 2: category services, but new-chairs in the plan is chairs");
    }

    @Test
    void findDaysOutsideThePeriod() {
        ConsistencyCheck check = new DatesInPeriodCheck(rows.store());
        rows.put(OwnRows.cargo("1", "2024-06-30", "store", "office", "5"));
        assertThat(check.check(OwnRows.SCOPE)).isEmpty();
        rows.put(
                OwnRows.cargo("2", "2024-07-01", "store", "office", "5"),
                OwnRows.order("1", "new-chairs", "chairs", "5", "2023-06-30", "2023-08-01", null, null));
        assertThat(only(check))
                .contains("supply-order, 1: 2023-06-30 is no day of 2023/24")
                .contains("supply-cargo, store to office: 2024-07-01 is no day of 2023/24");
    }

    private static String only(ConsistencyCheck check) {
        return check.check(OwnRows.SCOPE).stream()
                .map(Finding::statement)
                .reduce((one, other) -> one + " | " + other)
                .orElse("nothing");
    }
}
