package org.missionbench.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code copy-store}: the part of a backup that only the store can do. */
@Component
public final class CopyStoreCommand implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "copy-store",
            "Write a copy of the store into a folder, while others go on working",
            "The copy holds one state of all rows, with their history and the audit trail. 'backup' does this and more.",
            List.of(Parameter.option("out", true, "an empty folder")),
            List.of("copy-store --out /tmp/copy"));

    private final StoreFile file;

    /** Copies a store. */
    @Activate
    public CopyStoreCommand(@Reference StoreFile file) {
        this.file = file;
    }

    @Override
    public String id() {
        return "storage/copy-store";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        Path folder = arguments.path(arguments.text("out"));
        progress.at("copying the store", 0, 0);
        try {
            Files.createDirectories(folder);
            Path copy = file.copyInto(folder);
            return CommandOutcome.done(
                    "The store is copied to %s".formatted(copy),
                    Map.of("file", copy.toString(), "bytes", Files.size(copy)));
        } catch (IOException | StorageFailure e) {
            throw new CommandRefused("The store cannot be copied to %s: %s".formatted(folder, e.getMessage()));
        }
    }
}
