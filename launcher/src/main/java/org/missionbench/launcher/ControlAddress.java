package org.missionbench.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the server of a home listens: a socket file in a folder only its owner can enter, or, where that does not work
 * (no such sockets, path too long), a port of the loopback interface with a secret beside it in the same folder.
 */
record ControlAddress(SocketAddress address, String token) {

    static Path socket(Home home) {
        return home.run().resolve("control");
    }

    static Path port(Home home) {
        return home.run().resolve("control.port");
    }

    static Optional<ControlAddress> find(Home home) {
        if (Files.exists(port(home))) {
            return tcp(home);
        }
        return Files.exists(socket(home))
                ? Optional.of(new ControlAddress(UnixDomainSocketAddress.of(socket(home)), ""))
                : Optional.empty();
    }

    private static Optional<ControlAddress> tcp(Home home) {
        try {
            List<String> lines = Files.readAllLines(port(home));
            int port = Integer.parseInt(lines.get(0));
            return Optional.of(
                    new ControlAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), lines.get(1)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
