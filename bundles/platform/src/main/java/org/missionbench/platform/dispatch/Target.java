package org.missionbench.platform.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionbench.contracts.command.CommandRefused;

/**
 * Where an export goes. It is made beside its place and then moved there, so that nobody meets half of it.
 *
 * @param path the place
 * @param overwrite whether an earlier export there may be replaced
 */
record Target(Path path, boolean overwrite) {

    void checkFile() throws CommandRefused {
        if (Files.isDirectory(path)) {
            throw new CommandRefused("%s is a directory; give the name of a file".formatted(path));
        }
        if (Files.exists(path) && !overwrite) {
            throw new CommandRefused(
                    "%s exists already; take another name, or replace it with --overwrite".formatted(path));
        }
    }

    void checkFolder() throws IOException, CommandRefused {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new CommandRefused(
                    "%s is a file of an ending nobody writes; give a directory, or a file that ends with .zip or .xlsx"
                            .formatted(path));
        }
        List<Path> there = contents(path);
        if (!there.isEmpty() && !overwrite) {
            throw new CommandRefused(
                    "%s is not empty; take another directory, or replace what is there with --overwrite"
                            .formatted(path));
        }
        Optional<Path> foreign = there.stream().filter(file -> !isOurs(file)).findFirst();
        if (foreign.isPresent()) {
            throw new CommandRefused("%s holds %s, which no export writes; take another directory, or move it away"
                    .formatted(path, foreign.get().getFileName()));
        }
    }

    /** A name beside the place, for what is being made; with the permissions that the user gives new files. */
    Path beside(String ending) throws IOException {
        Path parent = path.toAbsolutePath().resolveSibling("");
        Files.createDirectories(parent);
        return parent.resolve(
                ".%s.%d%s".formatted(path.getFileName(), ProcessHandle.current().pid(), ending));
    }

    void takeFile(Path made) throws IOException {
        Files.move(made, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void takeFolder(Path made) throws IOException {
        Path old = null;
        if (Files.exists(path)) {
            old = beside(".old");
            remove(old);
            Files.move(path, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(made, path, StandardCopyOption.ATOMIC_MOVE);
        if (old != null) {
            remove(old);
        }
    }

    static void remove(Path made) throws IOException {
        if (Files.isDirectory(made)) {
            for (Path file : contents(made)) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(made);
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file) && (name.equals(DescriptorOut.NAME) || name.endsWith(".csv"));
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
