package org.missionbench.storage;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code verify}: whether the store and its audit trail are sound. */
@Component
public final class VerifyCommand implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "verify",
            "Look through the whole store: the file, the counts of rows, the audit trail",
            "",
            List.of(),
            List.of("verify"));

    private final StoreFile file;

    /** Looks through a store. */
    @Activate
    public VerifyCommand(@Reference StoreFile file) {
        this.file = file;
    }

    @Override
    public String id() {
        return "storage/verify";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) {
        progress.at("looking through the store", 0, 0);
        List<String> damages = file.damages();
        Map<String, Object> data = Map.of("damages", damages);
        if (damages.isEmpty()) {
            return CommandOutcome.done("The store and its audit trail are sound", data);
        }
        return new CommandOutcome(
                Status.FINDINGS, damages.stream().<Part>map(Line::new).toList(), data);
    }
}
