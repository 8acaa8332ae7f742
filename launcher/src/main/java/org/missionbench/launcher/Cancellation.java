package org.missionbench.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/**
 * Whether the client of a command still wants it.
 *
 * <p>The command learns it when it says where it is: then the stream for messages throws, once to a client that waits
 * for an answer, ever again when the client is gone.
 */
final class Cancellation {

    private enum State {
        WANTED,
        CANCELLED,
        TOLD,
        GONE
    }

    private State state = State.WANTED;

    /** Listens until the client says that it wants no more, or has gone. */
    void listen(InputStream client) {
        try {
            int word = client.read();
            set(word == Wire.CANCEL ? State.CANCELLED : State.GONE);
        } catch (IOException e) {
            set(State.GONE);
        }
    }

    private synchronized void set(State next) {
        state = next;
    }

    synchronized void check() {
        if (state == State.CANCELLED) {
            state = State.TOLD;
            throw new CancellationException("The person who asked for the command has stopped it");
        }
        if (state == State.GONE) {
            throw new CancellationException("The client of the command has gone");
        }
    }
}
