package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleTemplateTest {

    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void makesATemplate() throws IOException {
        program = folder.resolve("medical-program");
        Path source = program.resolve("template/src/com/example/medical/MedicalTile.java");
        Files.createDirectories(source.getParent());
        Files.writeString(
                source,
                "package com.example.medical; class MedicalTile { \"Medical stock\" \"medical-stock\" } // @distribution@");
    }

    @Test
    void putsOtherNamesInPlaceOfTheSamplesAndNotIntoThePathOfTheProgram() throws IOException {
        Path out = folder.resolve("out");
        ModuleTemplate.of(new Distribution(program), "air-ops", "com.acme.airops")
                .write(out);
        assertThat(out.resolve("src/com/acme/airops/AirOpsTile.java"))
                .hasContent("package com.acme.airops; class AirOpsTile { \"Air ops stock\" \"air-ops-stock\" } // "
                        + program);
    }

    @Test
    void writesNothingIntoAFolderThatIsNotEmpty() {
        ModuleTemplate template = ModuleTemplate.of(new Distribution(program), "air-ops", "com.acme.airops");
        assertThatThrownBy(() -> template.write(program))
                .hasMessageContaining("is not empty: name another folder with --out");
    }
}
