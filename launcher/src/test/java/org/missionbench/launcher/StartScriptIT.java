package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, with a Maven and a Java that only note that they were called. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {

    private static final String SCRIPT = "missionbench";
    private static final String MAVEN =
            """
            #!/bin/sh
            echo build >>calls
            sleep 2
            mkdir -p launcher/target/missionbench/lib
            touch launcher/target/missionbench/built launcher/target/missionbench/lib/a.jar
            """;
    private static final String JAVA =
            """
            #!/bin/sh
            for word in "$@"; do
                case $word in
                    -XshowSettings*) echo "    java.specification.version = 17" >&2; exit ;;
                    -XX:ArchiveClassesAtExit=*) echo archive >>calls; : >"${word#*=}"; exit ;;
                esac
            done
            echo start >>calls
            """;

    @TempDir
    Path tree = Path.of("");

    @BeforeEach
    void plantTree() throws IOException {
        Path program = Path.of(Objects.requireNonNull(System.getProperty(Distribution.PROPERTY)));
        Files.copy(program.resolve(SCRIPT), tree.resolve(SCRIPT));
        for (String file :
                List.of("pom.xml", "bundles/a/src/main/A", "features/pom.xml", "launcher/BENCHMARK.md", "config/c")) {
            Files.createDirectories(tree.resolve(file).resolveSibling(""));
            Files.writeString(tree.resolve(file), "");
        }
        executable("tools/mvn", MAVEN);
        executable("jdk/bin/java", JAVA);
        executable("jdk/bin/javac", JAVA);
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        Process one = start();
        Process other = start();
        String said = said(one) + said(other);
        assertThat(calls()).containsExactly("build", "archive", "start", "start");
        assertThat(said).contains("Another build is running (process ");
        assertThat(locks()).isEmpty();
    }

    @Test
    void aTextBesideTheSourcesIsNoReasonToBuildButASourceIs() throws Exception {
        said(start());
        change("launcher/BENCHMARK.md");
        said(start());
        assertThat(calls()).containsExactly("build", "archive", "start", "start");
        change("bundles/a/src/main/A");
        said(start());
        assertThat(calls()).containsExactly("build", "archive", "start", "start", "build", "archive", "start");
    }

    @Test
    void aLockThatAKilledStartLeftIsTaken() throws Exception {
        Path lock = Files.createDirectories(tree.resolve("launcher/target/missionbench.lock"));
        Files.writeString(lock.resolve("process"), "999999999\n");
        said(start());
        assertThat(calls()).containsExactly("build", "archive", "start");
        assertThat(locks()).isEmpty();
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(tree.resolve(SCRIPT).toString(), "version");
        builder.directory(tree.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", tree.resolve("jdk").toString());
        environment.merge("PATH", tree.resolve("tools").toString(), (path, ours) -> ours + ":" + path);
        return builder.start();
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(said).isZero();
        return said;
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(tree.resolve("calls"));
    }

    private List<String> locks() throws IOException {
        try (Stream<Path> files = Files.list(tree.resolve("launcher/target"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("lock"))
                    .toList();
        }
    }

    private void change(String file) throws IOException {
        Files.setLastModifiedTime(
                tree.resolve(file), FileTime.from(Instant.now().plusSeconds(5)));
    }

    private void executable(String file, String text) throws IOException {
        Path path = tree.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }
}
