package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Digits are changed all over a consistent report; most changes in tables and amounts must be noticed. */
class SeededErrorsTest {

    private static final int EVERY = 9;

    @Test
    @SuppressWarnings("SystemOut")
    void noticesChangedDigits() {
        SeededErrors seeded = new SeededErrors(Aldoria.text());
        seeded.run(EVERY);
        System.out.println("Audit, changed digits noticed in the made-up report: " + seeded.summary());
        assertThat(seeded.recall("table"))
                .as(seeded.summary() + seeded.missed())
                .isGreaterThanOrEqualTo(90);
        assertThat(seeded.recall("text")).as(seeded.summary() + seeded.missed()).isGreaterThanOrEqualTo(65);
    }
}
