package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a real process: a server, and clients that find it. */
class ServingIT {

    @TempDir
    Path folder;

    private TestInstallation installation;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void install() throws IOException {
        installation = TestInstallation.in(folder);
    }

    @AfterEach
    void endWhatStillRuns() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void commandsAreForwardedToARunningServer() throws Exception {
        Process server = serve(installation.home());
        Ended missions = run(installation.home(), "missions", "--json");
        assertThat(missions.status()).as(missions.err()).isZero();
        assertThat(missions.out()).contains("\"missions\"");
        assertThat(run(installation.home(), "mision").status()).isEqualTo(2);
        assertThat(server.isAlive()).isTrue();
    }

    @Test
    void aRemovalActsOnTheRunningServer() throws Exception {
        serve(installation.home());
        assertThat(run(installation.home(), "help").out()).contains("forecast");
        assertThat(run(installation.home(), "features", "remove", "finance").out())
                .contains("Removed: finance");
        assertThat(run(installation.home(), "help").out()).doesNotContain("forecast");
        assertThat(run(installation.home(), "features", "install", "finance").out())
                .contains("Installed: finance");
        assertThat(run(installation.home(), "help").out()).contains("forecast");
    }

    @Test
    void aSecondServerIsRefused() throws Exception {
        serve(installation.home());
        Ended second = run(installation.home(), "serve");
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err())
                .contains("serves", installation.home().directory().toString());
    }

    @Test
    void aServerEndsCleanlyWhenItIsTold() throws Exception {
        Process server = serve(installation.home());
        server.destroy();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(ControlAddress.find(installation.home())).isEmpty();
        assertThat(run(installation.home(), "missions").status()).isZero();
    }

    @Test
    void aKilledServersSocketIsNoObstacle() throws Exception {
        serve(installation.home()).destroyForcibly().waitFor();
        assertThat(ControlAddress.find(installation.home())).isPresent();
        assertThat(run(installation.home(), "missions").status()).isZero();
    }

    @Test
    void aPathTooLongForASocketFileWorksAllTheSame() throws Exception {
        Home deep = Home.at(folder.resolve("a-folder-with-a-rather-long-name/".repeat(4)));
        serve(deep);
        assertThat(ControlAddress.port(deep)).exists();
        assertThat(run(deep, "missions").status()).isZero();
    }

    @Test
    void anotherProcessOfTheSameHomeWaitsAndSaysForWhom() throws Exception {
        try (HomeLock held = HomeLock.take(installation.home(), "a long import").orElseThrow()) {
            Process waiting = start(installation.home(), "missions");
            waitUntil(() -> Files.readString(err(waiting)).contains("Waiting for process"));
            assertThat(Files.readString(err(waiting))).contains("a long import");
            held.close();
            assertThat(waiting.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(waiting.exitValue()).isZero();
        }
    }

    /** What a process left. */
    private record Ended(int status, String out, String err) {}

    private Process serve(Home home) throws Exception {
        Process server = start(home, "serve");
        waitUntil(() -> ControlAddress.find(home).isPresent() && new ControlClient(home).isServed());
        return server;
    }

    private Ended run(Home home, String... words) throws Exception {
        Process process = start(home, words);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out(process)), Files.readString(err(process)));
    }

    private Process start(Home home, String... words) throws IOException {
        Path lib = installation.distribution().directory().resolve("lib");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                lib + "/*",
                "org.missionbench.launcher.Main",
                "--home",
                home.directory().toString()));
        command.addAll(List.of(words));
        Path output = Files.createTempDirectory(folder, "process");
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createFile(output.resolve("in")).toFile()))
                .redirectOutput(output.resolve("out").toFile())
                .redirectError(output.resolve("err").toFile())
                .start();
        Files.writeString(folder.resolve(process.pid() + ".output"), output.toString());
        started.add(process);
        return process;
    }

    private Path out(Process process) throws IOException {
        return output(process).resolve("out");
    }

    private Path err(Process process) throws IOException {
        return output(process).resolve("err");
    }

    private Path output(Process process) throws IOException {
        return Path.of(Files.readString(folder.resolve(process.pid() + ".output"), StandardCharsets.UTF_8));
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void waitUntil(Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("30 seconds are over").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
