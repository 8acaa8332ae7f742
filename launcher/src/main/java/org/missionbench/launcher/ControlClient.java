package org.missionbench.launcher;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.OptionalInt;

/** Hands a command line to the server of the home, if there is one, and prints what it answers. Boots nothing. */
record ControlClient(Home home) {

    boolean isServed() {
        try (SocketChannel channel = connect()) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** The exit status; empty when no server answers, as after a crash that left its socket behind. */
    OptionalInt forward(Invocation invocation, PrintStream out, PrintStream err) {
        Optional<ControlAddress> address = ControlAddress.find(home);
        if (address.isEmpty()) {
            return OptionalInt.empty();
        }
        try (SocketChannel channel = connect()) {
            DataOutputStream to = new DataOutputStream(new BufferedOutputStream(new ChannelOutput(channel)));
            new Wire.Request(address.get().token(), invocation.directory(), invocation.terminal(), invocation.words())
                    .write(to);
            try (Interruption interruption = new Interruption(to, err)) {
                int status = answer(new DataInputStream(Channels.newInputStream(channel)), out, err);
                return OptionalInt.of(interruption.happened() ? Interruption.STATUS : status);
            }
        } catch (java.net.SocketException e) {
            return OptionalInt.empty();
        } catch (IOException e) {
            throw new Refused(
                    "The server of %s ended before the command did; see its log in %s"
                            .formatted(home.directory(), home.logs()),
                    e);
        }
    }

    private SocketChannel connect() throws IOException {
        return SocketChannel.open(ControlAddress.find(home)
                .orElseThrow(() -> new IOException("no server"))
                .address());
    }

    private static int answer(DataInputStream from, PrintStream out, PrintStream err) throws IOException {
        while (true) {
            int kind = from.readByte();
            int length = from.readInt();
            if (kind == Wire.EXIT) {
                return length;
            }
            PrintStream stream = kind == Wire.OUT ? out : err;
            stream.write(from.readNBytes(length));
            stream.flush();
        }
    }
}
