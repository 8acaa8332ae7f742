package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongConfigurationIT {

    @TempDir
    Path folder = Path.of("");

    @Test
    void anEngineThatDoesNotExistIsRefusedAtTheStart() throws IOException {
        TestInstallation installation = TestInstallation.in(folder);
        Files.createDirectories(installation.home().config());
        Files.writeString(installation.home().config().resolve("storage.json"), "{ \"engine\": \"mysql\" }");
        assertThatThrownBy(installation::open)
                .isInstanceOf(Refused.class)
                .hasMessage("Engine 'mysql' in config/storage.json is unknown; use one of sqlite, postgresql");
    }
}
