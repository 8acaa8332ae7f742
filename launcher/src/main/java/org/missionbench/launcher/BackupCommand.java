package org.missionbench.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
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

/** {@code backup}: one file from which {@code restore} brings everything back. */
record BackupCommand(Home home, Product product, Optional<Features> features) implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "backup",
            "Write the store, the configuration and the chosen features into one file",
            "Others go on working meanwhile. Reports and logs are not in it. Without --out the file goes to the folder backups of the home.",
            List.of(Parameter.option("out", false, "the zip to write")),
            List.of("backup", "backup --out /media/stick/march.zip"));

    @Override
    public String id() {
        return "launcher/backup";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        Features running = features.orElseThrow(() -> new CommandRefused("'backup' needs the framework"));
        String name = "missionbench-%s.zip"
                .formatted(LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss")));
        Path zip = arguments.find("out").map(arguments::path).orElseGet(() -> home.directory()
                .resolve("backups")
                .resolve(name));
        Path copy = temporary();
        try {
            progress.at("copying the store", 0, 0);
            copyStore(running, copy);
            progress.at("writing " + zip.getFileName(), 0, 0);
            int files = new Backup(zip).write(new Keeping(home).files(copy), product.version());
            return CommandOutcome.done(
                    "%d files were written to %s".formatted(files, zip),
                    Map.of("file", zip.toString(), "files", files));
        } catch (Refused e) {
            throw new CommandRefused(e.sentence());
        } finally {
            Keeping.remove(copy);
        }
    }

    private static void copyStore(Features running, Path folder) throws CommandRefused {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = running.inside(List.of("copy-store", "--out", folder.toString()), folder, printed);
        if (status != 0) {
            throw new CommandRefused(
                    "The store cannot be copied, so nothing was written. A store on a server is backed up there. %s"
                            .formatted(said.toString(StandardCharsets.UTF_8).strip()));
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("missionbench-backup");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder can be made for a copy of the store", e);
        }
    }
}
