package org.missionbench.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the workbench in the browser of the person at the machine.
 *
 * <p>The browser is given a page that only this user can read and that leads on, because other users see the words of
 * every command, and the address holds what admits.
 */
final class BrowserWindow {

    private static final String PAGE =
            "<!DOCTYPE html><meta charset=\"utf-8\"><title>Missionbench</title><meta http-equiv=\"refresh\" content=\"0;url=%1$s\"><a href=\"%1$s\">Missionbench</a>\n";

    private BrowserWindow() {}

    /** Opens it; does nothing where there is no screen. Returns whether a browser was asked. */
    static boolean open(Home home, String address) {
        Path page = home.run().resolve("open.html");
        Optional<List<String>> opener = opener(System.getProperty("os.name", ""), System.getenv(), page);
        if (opener.isEmpty()) {
            return false;
        }
        try {
            WebAddress.leave(PAGE.formatted(address), page);
            new ProcessBuilder(opener.get())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The address that a running server has left. */
    static Optional<String> left(Home home) {
        Path file = home.run().resolve("address");
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How a system opens a page; empty without a screen, or when MISSIONBENCH_BROWSER is "none". */
    static Optional<List<String>> opener(String system, Map<String, String> environment, Path page) {
        String wanted = environment.getOrDefault("MISSIONBENCH_BROWSER", "");
        String uri = page.toUri().toString();
        if (wanted.equals("none")) {
            return Optional.empty();
        }
        if (!wanted.isEmpty()) {
            return Optional.of(List.of(wanted, uri));
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return Optional.of(List.of("open", uri));
        }
        if (name.startsWith("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", uri));
        }
        boolean screen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return screen ? Optional.of(List.of("xdg-open", uri)) : Optional.empty();
    }
}
