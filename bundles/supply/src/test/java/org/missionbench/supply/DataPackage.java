package org.missionbench.supply;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.PlatformDatasets;
import org.missionbench.platform.intake.ImportCommand;
import org.missionbench.storage.StandaloneStore;

/** A real store with the supply rows of a data package, imported as a user would. */
final class DataPackage implements AutoCloseable {

    private final StandaloneStore store;

    private DataPackage(StandaloneStore store) {
        this.store = store;
    }

    static DataPackage imported(Path directory, Path folder) throws CommandRefused {
        DataPackage opened = new DataPackage(
                StandaloneStore.open(folder.resolve("test.db"), List.of(new PlatformDatasets(), new SupplyDatasets())));
        Path absolute = directory.toAbsolutePath();
        CommandOutcome outcome = new ImportCommand(opened.store)
                .run(
                        new Arguments(Map.of("path", absolute.toString(), "skip-unknown", "true"), absolute),
                        Progress.NONE);
        if (outcome.status() != CommandOutcome.Status.DONE) {
            opened.close();
            throw new IllegalStateException(outcome.parts().toString());
        }
        return opened;
    }

    RecordStore store() {
        return store;
    }

    MissionPeriod scope() {
        return store.missionPeriods().iterator().next();
    }

    @Override
    public void close() {
        store.close();
    }
}
