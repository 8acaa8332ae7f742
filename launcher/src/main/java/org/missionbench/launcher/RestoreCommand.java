package org.missionbench.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;

/** {@code restore}: puts a backup in the place of what is there, and keeps that for the way back. */
record RestoreCommand(Home home, Optional<Features> features) implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "restore",
            "Put a backup in the place of the store, the configuration and the chosen features",
            "The workbench pauses for some seconds. What was there before is kept until the next restore; --back brings it back. A file that is damaged changes nothing.",
            List.of(
                    Parameter.positional("FILE", false, "a zip that 'backup' has written; not with --back"),
                    Parameter.flag("back", "bring back what was there before the last restore")),
            List.of("restore missionbench-2026-03-31-180000.zip", "restore --back"));

    @Override
    public String id() {
        return "launcher/restore";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        Features running = features.orElseThrow(() -> new CommandRefused("'restore' needs the framework"));
        try {
            return arguments.has("back") ? back(running) : from(file(arguments), running, progress);
        } catch (Refused e) {
            throw new CommandRefused(e.sentence());
        }
    }

    private static Path file(Arguments arguments) throws CommandRefused {
        Path file = arguments
                .find("FILE")
                .map(arguments::path)
                .orElseThrow(() -> new CommandRefused("'restore' needs the file of a backup, or --back"));
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused("There is no file %s: name one that 'backup' has written".formatted(file));
        }
        return file;
    }

    private CommandOutcome from(Path file, Features running, Progress progress) {
        Path arriving = home.directory().resolve("restoring");
        Keeping.remove(arriving);
        try {
            progress.at("unpacking " + file.getFileName(), 0, 0);
            String written = new Backup(file).unpack(arriving);
            progress.at("exchanging the store", 0, 0);
            List<String> problems = running.offline(() -> {
                Keeping.remove(before());
                new Keeping(home).exchange(arriving, before());
            });
            return outcome("What was kept at %s is back".formatted(written), problems);
        } finally {
            Keeping.remove(arriving);
        }
    }

    private CommandOutcome back(Features running) throws CommandRefused {
        if (!Files.isDirectory(before())) {
            throw new CommandRefused("There is nothing to go back to: nothing was restored on this home");
        }
        Path arriving = home.directory().resolve("restoring");
        Keeping.remove(arriving);
        List<String> problems = running.offline(() -> {
            Keeping.rename(before(), arriving);
            new Keeping(home).exchange(arriving, before());
            Keeping.remove(arriving);
        });
        return outcome("What was there before the last restore is back", problems);
    }

    private Path before() {
        return home.directory().resolve("before-restore");
    }

    private static CommandOutcome outcome(String done, List<String> problems) {
        String said = problems.isEmpty() ? done : "%s; but %s".formatted(done, String.join("; ", problems));
        return CommandOutcome.done(said, Map.of("problems", problems));
    }
}
