package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.CommandLine;

/** A server with an endless command, and clients that want no more of it. */
@Timeout(20)
class CancellationTest {

    private static final int STOPPED = 1;

    @TempDir
    Path folder = Path.of("");

    private final CountDownLatch started = new CountDownLatch(1);
    private final CompletableFuture<String> stopped = new CompletableFuture<>();

    @Test
    void aClientThatStopsTheCommandIsAnswered() throws Exception {
        Home home = Home.at(folder);
        try (ControlServer server = ControlServer.open(home, endless())) {
            assertThat(server).isNotNull();
            try (SocketChannel channel = connected(home)) {
                started.await();
                OutputStream to = new ChannelOutput(channel);
                to.write(Wire.CANCEL);
                to.flush();
                assertThat(stopped.get(10, TimeUnit.SECONDS)).contains("has stopped it");
                byte[] answer = Channels.newInputStream(channel).readAllBytes();
                assertThat(new String(answer, StandardCharsets.UTF_8)).contains("working", "nothing was kept");
                assertThat(answer).endsWith(Wire.EXIT, 0, 0, 0, STOPPED);
            }
        }
    }

    @Test
    void theCommandOfAClientThatIsGoneStops() throws Exception {
        Home home = Home.at(folder);
        try (ControlServer server = ControlServer.open(home, endless())) {
            assertThat(server).isNotNull();
            connected(home).close();
            assertThat(stopped.get(10, TimeUnit.SECONDS)).contains("has gone");
        }
    }

    @Test
    void aCommandThatNobodyStopsGoesOn() throws Exception {
        Home home = Home.at(folder);
        CommandLine three = (words, directory, out, err, terminal) -> {
            // the thread that waits for the client's word is at it by now
            pause();
            err.println("working");
            return 3;
        };
        try (ControlServer server = ControlServer.open(home, three)) {
            assertThat(server).isNotNull();
            PrintStream ignored = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
            Invocation invocation = new Invocation(folder, false, List.of("import"), folder, false, false);
            assertThat(new ControlClient(home).forward(invocation, ignored, ignored))
                    .isEqualTo(OptionalInt.of(3));
        }
    }

    private CommandLine endless() {
        return (words, directory, out, err, terminal) -> {
            try {
                while (true) {
                    err.println("working");
                    err.flush();
                    started.countDown();
                    pause();
                }
            } catch (CancellationException e) {
                stopped.complete(String.valueOf(e.getMessage()));
                err.println("Stopped; nothing was kept");
                return STOPPED;
            }
        };
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SocketChannel connected(Home home) throws IOException {
        ControlAddress address = ControlAddress.find(home).orElseThrow();
        SocketChannel channel = SocketChannel.open(address.address());
        new Wire.Request(address.token(), folder, false, List.of("import"))
                .write(new DataOutputStream(new ChannelOutput(channel)));
        return channel;
    }
}
