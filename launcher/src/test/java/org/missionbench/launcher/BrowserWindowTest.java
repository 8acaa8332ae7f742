package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserWindowTest {

    private static final Path PAGE = Path.of("/home/a/run/open.html");
    private static final String URI = "file:///home/a/run/open.html";

    @Test
    void isOpenedAsTheSystemDoesIt() {
        assertThat(BrowserWindow.opener("Linux", Map.of("DISPLAY", ":0"), PAGE)).contains(List.of("xdg-open", URI));
        assertThat(BrowserWindow.opener("Mac OS X", Map.of(), PAGE)).contains(List.of("open", URI));
        assertThat(BrowserWindow.opener("Windows 11", Map.of(), PAGE))
                .contains(List.of("rundll32", "url.dll,FileProtocolHandler", URI));
    }

    @Test
    void isNotOpenedWithoutAScreenOrWhenNobodyWantsIt() {
        assertThat(BrowserWindow.opener("Linux", Map.of(), PAGE)).isEmpty();
        assertThat(BrowserWindow.opener("Mac OS X", Map.of("MISSIONBENCH_BROWSER", "none"), PAGE))
                .isEmpty();
    }

    @Test
    void isTheOneThatThePersonNames() {
        assertThat(BrowserWindow.opener("Linux", Map.of("MISSIONBENCH_BROWSER", "firefox"), PAGE))
                .contains(List.of("firefox", URI));
    }
}
