package org.missionbench.launcher;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.missionbench.contracts.command.CommandLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the clients of one home, each in a thread of its own. */
final class ControlServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ControlServer.class);

    private static final int STOPPED = 1;

    private final Home home;
    private final CommandLine commands;
    private final ServerSocketChannel channel;
    private final String token;

    private ControlServer(Home home, CommandLine commands, ServerSocketChannel channel, String token) {
        this.home = home;
        this.commands = commands;
        this.channel = channel;
        this.token = token;
    }

    /** Listens. The home is locked, so whatever an earlier server left behind can go. */
    static ControlServer open(Home home, CommandLine commands) throws IOException {
        Files.deleteIfExists(ControlAddress.socket(home));
        Files.deleteIfExists(ControlAddress.port(home));
        ControlServer server = unix(home, commands);
        daemon(server::accept, "control").start();
        return server;
    }

    private static ControlServer unix(Home home, CommandLine commands) throws IOException {
        try {
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(ControlAddress.socket(home)));
            return new ControlServer(home, commands, channel, "");
        } catch (IOException | UnsupportedOperationException e) {
            log.info("No socket file in {} ({}); a loopback port is used", home.run(), e.getMessage());
            return tcp(home, commands);
        }
    }

    private static ControlServer tcp(Home home, CommandLine commands) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        ServerSocketChannel channel = ServerSocketChannel.open();
        channel.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = ((InetSocketAddress) channel.getLocalAddress()).getPort();
        Files.write(ControlAddress.port(home), List.of(String.valueOf(port), token));
        if (Files.getFileStore(home.run()).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(ControlAddress.port(home), PosixFilePermissions.fromString("rw-------"));
        }
        return new ControlServer(home, commands, channel, token);
    }

    private void accept() {
        while (channel.isOpen()) {
            try {
                SocketChannel client = channel.accept();
                daemon(() -> answer(client), "control-client").start();
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                log.warn("A client could not be accepted", e);
            }
        }
    }

    private void answer(SocketChannel client) {
        try (client) {
            InputStream from = Channels.newInputStream(client);
            Wire.Request request = Wire.Request.read(new DataInputStream(from));
            if (!request.token().equals(token)) {
                log.warn("A client without the secret of {} was turned away", home.directory());
                return;
            }
            DataOutputStream to = new DataOutputStream(new BufferedOutputStream(new ChannelOutput(client)));
            Cancellation cancellation = new Cancellation();
            daemon(() -> cancellation.listen(from), "control-cancel").start();
            int status = run(request, to, cancellation);
            synchronized (to) {
                to.writeByte(Wire.EXIT);
                to.writeInt(status);
                to.flush();
            }
        } catch (IOException e) {
            log.info("A client went away: {}", e.getMessage());
        }
    }

    private int run(Wire.Request request, DataOutputStream to, Cancellation cancellation) {
        PrintStream out =
                new PrintStream(new BufferedOutputStream(new Frames(to, Wire.OUT)), false, StandardCharsets.UTF_8);
        PrintStream err = new Messages(new Frames(to, Wire.ERR), cancellation);
        try {
            return commands.run(request.words(), request.directory(), out, err, request.terminal());
        } catch (CancellationException e) {
            log.info("{} was stopped: {}", request.words(), e.getMessage());
            return STOPPED;
        } catch (RuntimeException | LinkageError e) {
            log.error("{} has failed", request.words(), e);
            err.println(
                    e instanceof Refused refused
                            ? refused.sentence()
                            : "The command has failed; details are in the log");
            return 1;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(ControlAddress.socket(home));
            Files.deleteIfExists(ControlAddress.port(home));
        } catch (IOException e) {
            log.warn("The control socket was not closed cleanly", e);
        }
    }
}
