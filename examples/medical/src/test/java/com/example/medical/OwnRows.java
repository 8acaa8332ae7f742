package com.example.medical;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.storage.StandaloneStore;

/** A real store with two facilities, for tests that add what they need. */
record OwnRows(StandaloneStore opened) implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("TEST", BudgetPeriod.parse("2023/24"));

    static OwnRows empty(Path folder) {
        return new OwnRows(StandaloneStore.open(folder.resolve("test.db"), List.of(new MedicalDatasets())));
    }

    static OwnRows clinic(Path folder) {
        return empty(folder)
                .put(
                        new Facility("unit", "Unit", "medical-unit", "basic", "Town", true, true, true, null, false),
                        hospital("near", true, "2024-06-30"));
    }

    static Facility hospital(String code, boolean planned, @Nullable String until) {
        LocalDate day = until == null ? null : LocalDate.parse(until);
        return new Facility(code, code, "hospital", "level-three", "City", false, planned, true, day, false);
    }

    static Attendance attendance(String month, long consultations, long emergencies) {
        return new Attendance(YearMonth.parse(month), "unit", consultations, emergencies, false);
    }

    OwnRows put(Record... rows) {
        opened.change(new ChangeNote("test", "test", ""), writer -> {
            for (Record row : rows) {
                writer.put(SCOPE, row);
            }
            return null;
        });
        return this;
    }

    RecordStore store() {
        return opened;
    }

    @Override
    public void close() {
        opened.close();
    }
}
