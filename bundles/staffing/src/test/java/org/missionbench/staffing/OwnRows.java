package org.missionbench.staffing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.storage.StandaloneStore;

/** A real store with invented people. */
final class OwnRows implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("TESTMISSION", BudgetPeriod.parse("2023/24"));

    private final StandaloneStore store;

    private OwnRows(StandaloneStore store) {
        this.store = store;
    }

    static OwnRows empty(Path folder) {
        return new OwnRows(StandaloneStore.open(folder.resolve("test.db"), List.of(new StaffingDatasets())));
    }

    OwnRows put(Record... rows) {
        store.change(new ChangeNote("test", "test", ""), writer -> {
            for (Record row : rows) {
                writer.put(SCOPE, row);
            }
            return rows.length;
        });
        return this;
    }

    /** A category with the same figures in every month. */
    OwnRows everyMonth(String category, long approved, @Nullable Long planned, long people, @Nullable Long women) {
        for (var month : SCOPE.period().months()) {
            put(
                    new MonthlyStrength(category, month, approved, planned, Basis.RECORDED),
                    new MonthlyIncumbency(category, month, people, women, Basis.RECORDED));
        }
        return this;
    }

    static PersonnelCategory line(String code, String title, long position, @Nullable String group) {
        return new PersonnelCategory(
                code,
                title,
                position,
                group,
                PersonnelCategory.Kind.CIVILIAN,
                code,
                PersonnelCategory.Printed.LINE,
                true,
                true);
    }

    static PersonnelCategory group(String code, String title, long position, PersonnelCategory.Printed printed) {
        return new PersonnelCategory(
                code, title, position, null, PersonnelCategory.Kind.CIVILIAN, null, printed, true, false);
    }

    RecordStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
