package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvocationTest {

    @Test
    void optionsBeforeTheCommandAreTheProgramsOwn() {
        Invocation invocation = Invocation.of(List.of("--home", "/tmp/h", "--verbose", "report", "--mission", "M"));
        assertThat(invocation.home()).isEqualTo(Path.of("/tmp/h"));
        assertThat(invocation.verbose()).isTrue();
        assertThat(invocation.words()).containsExactly("report", "--mission", "M");
    }

    @Test
    void withoutACommandItIsTheMainJobInTheUsualHome() {
        Invocation invocation = Invocation.of(List.of());
        assertThat(invocation.isMainJob()).isTrue();
        assertThat(invocation.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".missionbench"));
    }

    @Test
    void helpAndVersionAreAlsoKnownWithDashes() {
        assertThat(Invocation.of(List.of("--help")).words()).containsExactly("help");
        assertThat(Invocation.of(List.of("--version")).words()).containsExactly("version");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheUsage() {
        assertThatThrownBy(() -> Invocation.of(List.of("--hoem", "x")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--hoem is unknown or lacks its value; usage: missionbench");
    }
}
