package org.missionbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTextTest {

    @Test
    void neverSendsCommandsToTheTerminal() {
        assertThat(OutcomeText.harmless("a\u001B[2Jb\nc")).isEqualTo("a\uFFFD[2Jb\nc");
    }
}
