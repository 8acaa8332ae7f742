package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireTest {

    @Test
    void aRequestArrivesAsItWasSent() throws IOException {
        Wire.Request sent =
                new Wire.Request("secret", Path.of("/tmp/été"), true, List.of("report", "--out", "a b", ""));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sent.write(new DataOutputStream(bytes));
        assertThat(Wire.Request.read(input(bytes.toByteArray()))).isEqualTo(sent);
    }

    @Test
    void somethingElseIsTurnedAway() {
        assertThatThrownBy(() -> Wire.Request.read(input(new byte[] {'G', 'E', 'T', ' ', '/', 0, 0, 0})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no missionbench client");
    }

    @Test
    void anEndlessTextIsNotReadIntoMemory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        to.writeInt(0x4d425731);
        to.writeInt(Integer.MAX_VALUE);
        assertThatThrownBy(() -> Wire.Request.read(input(bytes.toByteArray())))
                .hasMessageContaining("2147483647 bytes");
    }

    private static DataInputStream input(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
