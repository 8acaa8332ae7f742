package org.missionbench.facilities;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.PlatformDatasets;
import org.missionbench.platform.intake.ImportCommand;
import org.missionbench.storage.StandaloneStore;

/** A real store with the facility rows of a data package, imported as a user would. */
final class DataPackage implements AutoCloseable {

    private final StandaloneStore store;

    private DataPackage(StandaloneStore store) {
        this.store = store;
    }

    static DataPackage imported(Path directory, Path folder) throws CommandRefused {
        DataPackage opened = new DataPackage(StandaloneStore.open(
                folder.resolve("test.db"), List.of(new PlatformDatasets(), new FacilityDatasets())));
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

    /** The first table of a section as printed. */
    List<String> table(ReportSection section) {
        return section.blocks(scope()).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .map(PrintedTable::rows)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
