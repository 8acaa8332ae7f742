package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RunningCommandsTest {

    private final RunningCommands running = new RunningCommands();

    @Test
    void aChangeWaitsUntilTheOthersHaveEnded() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Integer> command = CompletableFuture.supplyAsync(() -> running.run("import", () -> {
            started.countDown();
            return await(end);
        }));
        await(started);
        CompletableFuture<Boolean> change =
                CompletableFuture.supplyAsync(() -> running.change(Duration.ofSeconds(10), () -> {}));
        assertThat(change).isNotDone();
        end.countDown();
        assertThat(command.join()).isZero();
        assertThat(change.join()).isTrue();
    }

    @Test
    void aChangeDoesNotWaitForTheCommandThatAskedForIt() {
        assertThat(running.run("features", () -> running.change(Duration.ofSeconds(10), () -> {}) ? 0 : 1))
                .isZero();
    }

    @Test
    void aChangeHappensAfterItsBoundAllTheSame() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Integer> endless = CompletableFuture.supplyAsync(() -> running.run("endless", () -> {
            started.countDown();
            return await(end);
        }));
        await(started);
        assertThat(running.change(Duration.ofMillis(200), () -> {})).isFalse();
        end.countDown();
        endless.join();
    }

    private static int await(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
