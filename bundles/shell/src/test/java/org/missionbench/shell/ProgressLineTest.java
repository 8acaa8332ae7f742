package org.missionbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void writesALineOverOnATerminal() {
        ProgressLine progress = new ProgressLine(new PrintStream(err, true), true, clock::get);
        clock.set(100);
        progress.at("reading ledger.csv", 5, 10);
        clock.set(199);
        progress.at("reading ledger.csv", 6, 10);
        clock.set(200);
        progress.at("storing", 0, 0);
        progress.clear();
        assertThat(err).hasToString("\rreading ledger.csv: 50%\rstoring                \r       \r");
    }

    @Test
    void writesALineASecondElsewhere() {
        ProgressLine progress = new ProgressLine(new PrintStream(err, true), false, clock::get);
        progress.at("reading", 1, 0);
        clock.set(1000);
        progress.at("reading", 20_000, 0);
        clock.set(1799);
        progress.at("reading", 30_000, 0);
        progress.clear();
        assertThat(err).hasToString("reading: 20 000" + System.lineSeparator());
    }
}
