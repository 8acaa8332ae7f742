package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.launcher.TestInstallation.Ran;

/** What a newcomer does: writes a module, builds it, installs it into the running workbench, removes it. */
class NewModuleIT {

    private static final String REPOSITORY = System.getProperty("missionbench.maven.repository", "");

    @TempDir
    Path folder;

    @Test
    void aNewModuleBuildsPassesTheTestKitAndIsSeenEverywhere() throws IOException, InterruptedException {
        assumeTrue(isThere("mvn"), "Maven is not on the path: new-module was not tried");
        TestInstallation installation = TestInstallation.in(folder);
        Path project = folder.resolve("aviation");
        try (Workbench workbench = installation.open()) {
            done(workbench, "new-module", "aviation", "--package", "com.acme.aviation", "--out", project.toString());
            build(project);
            done(
                    workbench,
                    "features",
                    "install",
                    project.resolve("target/com.acme.aviation-1.0.0-SNAPSHOT.jar")
                            .toString());
            done(workbench, "import", project.resolve("sample").toString());
            seen(workbench);
            done(workbench, "features", "remove", "aviation");
            assertThat(run(workbench, "measures", "aviation.*").out()).doesNotContain("aviation.consultations");
            assertThat(run(workbench, "help").out()).doesNotContain("aviation stock");
            assertThat(report(workbench)).contains("This part is missing", "features install aviation");
        }
    }

    private void seen(Workbench workbench) throws IOException {
        assertThat(run(workbench, "measures", "aviation.*").out()).containsPattern("aviation\\.consultations +4 471");
        assertThat(run(workbench, "aviation").out()).contains("Ringer lactate");
        assertThat(run(workbench, "check").out()).contains("aviation/hospitals-as-planned");
        assertThat(run(workbench, "help").out()).contains("aviation stock");
        assertThat(run(workbench, "changes").out()).contains("aviation-attendance 24");
        assertThat(report(workbench)).contains("Aviation services by month");
    }

    private String report(Workbench workbench) throws IOException {
        Path out = folder.resolve("report");
        run(
                workbench,
                "report",
                "--mission",
                "UNMIK",
                "--period",
                "2021/22",
                "--format",
                "html",
                "--out",
                out.toString());
        return Files.readString(out.resolve("UNMIK-2021-22.html"));
    }

    // with the libraries of this build, and without what an earlier build may have left of ours
    private void build(Path project) throws IOException, InterruptedException {
        Path repository = folder.resolve("maven-repository");
        try (Stream<Path> files = Files.walk(Path.of(REPOSITORY))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = repository.resolve(Path.of(REPOSITORY).relativize(file));
                if (!to.startsWith(repository.resolve("org/missionbench"))) {
                    Files.createDirectories(to.getParent());
                    link(file, to);
                }
            }
        }
        Path log = folder.resolve("mvn.log");
        Process mvn = new ProcessBuilder(
                        "mvn",
                        "-o",
                        "-B",
                        "-q",
                        "-Daether.offline.protocols=file",
                        "-Dmaven.repo.local=" + repository,
                        "verify")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(mvn.waitFor()).as(Files.readString(log)).isZero();
        assertThat(project.resolve("target/failsafe-reports/failsafe-summary.xml"))
                .content()
                .contains("<completed>12</completed>");
    }

    // a copy where the two lie on different disks
    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException e) {
            Files.copy(from, to);
        }
    }

    private static Ran run(Workbench workbench, String... words) {
        return TestInstallation.run(workbench, words);
    }

    private static void done(Workbench workbench, String... words) {
        Ran ran = run(workbench, words);
        assertThat(ran.status()).as(List.of(words) + ran.out() + ran.err()).isZero();
    }

    private static boolean isThere(String program) {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
