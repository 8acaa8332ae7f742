package org.missionbench.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks at everything an installation needs, one thing after the other, and says what to do about what is wrong.
 *
 * @param features absent when no framework runs that could be asked
 */
record Doctor(Home home, Distribution distribution, Optional<Features> features, Clock clock) {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long LITTLE_SPACE = 500 * MEGABYTE;
    private static final long NO_SPACE = 50 * MEGABYTE;
    private static final int OLDEST_JAVA = 17;

    List<Diagnosis> examine() {
        List<Diagnosis> found = new ArrayList<>();
        found.add(java());
        found.add(memory());
        found.add(disk());
        found.add(home.directory().toFile().canWrite() ? writable() : notWritable());
        found.add(clockOf(newest()));
        found.add(configuration());
        features.ifPresent(running -> {
            found.addAll(modules(running.states()));
            found.add(store(running));
        });
        return found;
    }

    private static Diagnosis java() {
        String version = "%s of %s".formatted(Runtime.version(), System.getProperty("java.vendor"));
        return Runtime.version().feature() >= OLDEST_JAVA
                ? Diagnosis.ok("Java", version)
                : Diagnosis.error("Java", version, "install Java %d or later".formatted(OLDEST_JAVA));
    }

    private static Diagnosis memory() {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        return Diagnosis.ok("Memory", "%d MB used of %d MB".formatted(used, runtime.maxMemory() / MEGABYTE));
    }

    private Diagnosis disk() {
        try {
            long free = Files.getFileStore(home.directory()).getUsableSpace();
            String found = "%d MB free for %s".formatted(free / MEGABYTE, home.directory());
            if (free < NO_SPACE) {
                return Diagnosis.error("Disk", found, "make room; until then nothing can be imported");
            }
            return free < LITTLE_SPACE
                    ? Diagnosis.warning(
                            "Disk", found, "make room: an import and a backup each need as much as the store")
                    : Diagnosis.ok("Disk", found);
        } catch (IOException e) {
            return Diagnosis.error("Disk", String.valueOf(e.getMessage()), "look whether the disk is there");
        }
    }

    private Diagnosis writable() {
        return Diagnosis.ok("Home", home.directory() + " may be written");
    }

    private Diagnosis notWritable() {
        return Diagnosis.error(
                "Home",
                home.directory() + " may not be written",
                "give this user the right to, or choose another with --home DIR");
    }

    private Diagnosis clockOf(Instant newest) {
        Instant now = clock.instant();
        String found = "it says %s".formatted(now);
        return newest.isAfter(now.plus(Duration.ofDays(1)))
                ? Diagnosis.error(
                        "Clock",
                        "%s, but a file of the home was written at %s".formatted(found, newest),
                        "set it right: the audit trail keeps the time of every change")
                : Diagnosis.ok("Clock", found);
    }

    private Instant newest() {
        try (Stream<Path> files = Files.list(home.data())) {
            return files.map(file -> Instant.ofEpochMilli(file.toFile().lastModified()))
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private Diagnosis configuration() {
        try {
            FeatureCatalog catalog = FeatureCatalog.of(distribution, home);
            List<FeatureFile> wanted =
                    catalog.all(WantedFeatures.read(home.wantedFeatures()).in(catalog));
            Map<String, Map<String, Object>> told = new Configurations(distribution, home, true, "").wanted(wanted);
            Set<String> unread = new TreeSet<>(told.keySet());
            unread.removeIf(pid -> wanted.stream().anyMatch(feature -> reads(feature, pid)));
            return unread.isEmpty()
                    ? Diagnosis.ok("Configuration", "%d parts are told something".formatted(told.size()))
                    : Diagnosis.warning(
                            "Configuration",
                            "nobody reads %s".formatted(String.join(", ", unread)),
                            "correct the name of its file in the folder config, or install the feature that reads it");
        } catch (Refused e) {
            return Diagnosis.error("Configuration", e.sentence(), "correct the file");
        }
    }

    private static boolean reads(FeatureFile feature, String pid) {
        return feature.configurations().containsKey(pid)
                || feature.bundles().stream()
                        .anyMatch(bundle -> pid.equals(bundle.id().split(":")[1]));
    }

    private static List<Diagnosis> modules(List<FeatureState> states) {
        List<Diagnosis> found = new ArrayList<>();
        for (FeatureState state : states) {
            for (String problem : state.problems()) {
                found.add(Diagnosis.error("Feature " + state.feature().name(), "broken", problem));
            }
        }
        List<String> running = states.stream()
                .filter(FeatureState::isInstalled)
                .map(state -> state.feature().name())
                .toList();
        found.add(Diagnosis.ok("Features", "%d installed: %s".formatted(running.size(), String.join(", ", running))));
        return found;
    }

    private Diagnosis store(Features running) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = running.inside(
                List.of("verify"), home.directory(), new PrintStream(said, true, StandardCharsets.UTF_8));
        String found = said.toString(StandardCharsets.UTF_8).strip();
        return status == 0
                ? Diagnosis.ok("Store", found)
                : Diagnosis.error("Store", found, "'restore' brings a backup back, 'features list' shows what runs");
    }
}
