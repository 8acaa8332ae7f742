package org.missionbench.launcher.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Apache Karaf with its features http and scr, as unpacked, until its HTTP port accepts. */
record KarafStart(Place place, int port) {

    private static final long PATIENCE_SECONDS = 120;

    /** Adds the two features and a free port to the configuration. */
    static KarafStart configured(Place place) throws IOException {
        Path features = place.karaf().resolve("etc/org.apache.karaf.features.cfg");
        String text = Files.readString(features);
        if (!text.contains("http,")) {
            Files.writeString(features, text.replaceFirst("(kar/\\d[\\d.]*)", "$1, http, scr"));
        }
        int port = freePort();
        Files.writeString(
                place.karaf().resolve("etc/org.ops4j.pax.web.cfg"),
                "org.osgi.service.http.port = %d\n".formatted(port));
        return new KarafStart(place, port);
    }

    TimedRun cold() throws IOException, InterruptedException {
        Place.delete(place.karaf().resolve("data"));
        Files.createDirectories(place.karaf().resolve("data/tmp"));
        return warm();
    }

    TimedRun warm() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = TimedRun.start(
                place.output(),
                Map.of(),
                List.of(place.karaf().resolve("bin/karaf").toString(), "daemon"));
        try {
            while (!accepts()) {
                Thread.sleep(2);
                if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                    return new TimedRun(0, 0, 1);
                }
            }
            return new TimedRun((System.nanoTime() - start) / 1e6, TimedRun.peakMegabytes(process), 0);
        } finally {
            process.destroy();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private boolean accepts() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
