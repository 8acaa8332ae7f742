package org.missionbench.launcher;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** One stream of an answer, as frames on the wire it shares with the other. */
final class Frames extends OutputStream {

    private final DataOutputStream wire;
    private final int kind;

    Frames(DataOutputStream wire, int kind) {
        this.wire = wire;
        this.kind = kind;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        synchronized (wire) {
            wire.writeByte(kind);
            wire.writeInt(length);
            wire.write(bytes, from, length);
            wire.flush();
        }
    }
}
