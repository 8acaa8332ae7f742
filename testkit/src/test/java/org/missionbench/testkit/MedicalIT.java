package org.missionbench.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample module keeps to every rule. */
class MedicalIT extends ModuleContract {

    @Override
    protected Path sample() {
        return Sample.folder();
    }

    @Override
    protected Path checks() {
        return Path.of("../examples/medical/src/test/checks").toAbsolutePath();
    }

    /** The sample that new-module writes: its descriptor and outline, and medical's rows of our sample package. */
    static final class Sample {

        private Sample() {}

        static Path folder() {
            try {
                Path copy = Files.createTempDirectory("medical-sample");
                for (String from :
                        List.of("../launcher/src/main/template/sample", "../config/packages/unmik-2021-22")) {
                    try (Stream<Path> files = Files.list(Path.of(from))) {
                        boolean ours = from.contains("template");
                        for (Path file : files.filter(each ->
                                        ours || each.getFileName().toString().startsWith("medical-"))
                                .toList()) {
                            Files.copy(file, copy.resolve(file.getFileName()));
                        }
                    }
                }
                return copy;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
