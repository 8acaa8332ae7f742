package org.missionbench.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What of a home is worth keeping: its data, what was configured, chosen and installed. The rest is made anew. */
record Keeping(Home home) {

    private static final String DATA = "data";
    private static final List<String> KEPT = List.of(DATA, "config", "modules", "features.json");

    /** The files of a backup by their path in the home; the store's own are taken from a copy of it. */
    Map<String, Path> files(Path storeCopy) {
        Map<String, Path> files = new TreeMap<>();
        Set<String> copied = Set.copyOf(names(storeCopy));
        for (String name : KEPT) {
            walk(home.directory().resolve(name)).stream()
                    .filter(file -> copied.stream().noneMatch(store -> isOfStore(file, store)))
                    .forEach(file -> files.put(relative(home.directory(), file), file));
        }
        walk(storeCopy).forEach(file -> files.put(DATA + "/" + relative(storeCopy, file), file));
        return files;
    }

    // missionbench.db, missionbench.db-wal
    private boolean isOfStore(Path file, String name) {
        return home.data().equals(file.getParent())
                && file.getFileName().toString().startsWith(name);
    }

    /** Puts what lies in a folder into the home's place, and what was there into another; all of it or nothing. */
    void exchange(Path arriving, Path leaving) {
        Deque<Path[]> done = new ArrayDeque<>();
        try {
            Files.createDirectories(leaving);
            for (String name : KEPT) {
                Path place = home.directory().resolve(name);
                move(place, leaving.resolve(name), done);
                move(arriving.resolve(name), place, done);
            }
        } catch (IOException e) {
            done.forEach(Keeping::moveBack);
            throw new Refused("Nothing was changed: %s".formatted(e.getMessage()), e);
        }
    }

    private static void move(Path from, Path to, Deque<Path[]> done) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            done.push(new Path[] {from, to});
        }
    }

    private static void moveBack(Path... step) {
        try {
            Files.move(step[1], step[0], StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("%s must be moved back to %s by hand".formatted(step[1], step[0]), e);
        }
    }

    static void rename(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refused("%s cannot be renamed to %s: %s".formatted(from, to, e.getMessage()), e);
        }
    }

    static void remove(Path tree) {
        try (Stream<Path> found = Files.exists(tree) ? Files.walk(tree) : Stream.empty()) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Refused("%s cannot be removed: remove it by hand".formatted(tree), e);
        }
    }

    private static List<String> names(Path folder) {
        return walk(folder).stream().map(file -> relative(folder, file)).toList();
    }

    private static List<Path> walk(Path place) {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new Refused("%s cannot be read".formatted(place), e);
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
