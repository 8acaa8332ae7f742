package org.missionbench.storage;

import java.nio.file.Path;
import java.util.List;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.storage.Samples.BudgetClass;
import org.missionbench.storage.Samples.Posting;
import org.missionbench.storage.Samples.Spending;

/** The program that {@link KillDuringImportIT} kills: imports mission after mission and says which are kept. */
public final class EndlessImport {

    static final int ROWS = 20_000;

    private EndlessImport() {}

    static MissionPeriod mission(int number) {
        return new MissionPeriod("M" + number, new BudgetPeriod(2021));
    }

    /** Imports into a file, beginning with the mission of a number. */
    public static void main(String[] arguments) {
        var source = Samples.source("tests/finance", BudgetClass.class, Posting.class, Spending.class);
        try (var store = StandaloneStore.open(Path.of(arguments[0]), List.of(source))) {
            for (int number = Integer.parseInt(arguments[1]); number < 10_000; number++) {
                MissionPeriod mission = mission(number);
                store.change(Samples.NOTE, writer -> {
                    writer.put(mission, new BudgetClass("travel", "Official travel"));
                    for (int row = 0; row < ROWS; row++) {
                        writer.put(mission, Samples.posting("A" + row % 100, row, "travel", row));
                    }
                    return "";
                });
                System.out.println(number);
            }
        }
    }
}
