package org.missionbench.testkit;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.missionbench.contracts.Contribution;
import org.missionbench.kernel.Money;

/** Builds a bundle from a package of {@code com.example.bad}. */
final class BadBundle {

    private BadBundle() {}

    static Path of(String name) {
        return of(name, Map.of());
    }

    /** With headers that make it worse. */
    static Path of(String name, Map<String, String> headers) {
        try (Builder builder = new Builder()) {
            builder.addClasspath(new File("target/test-classes"));
            builder.addClasspath(new File(place(Contribution.class)));
            builder.addClasspath(new File(place(Money.class)));
            builder.setProperty("Bundle-SymbolicName", "com.example.bad." + name);
            builder.setProperty("Bundle-Version", "1.0.0");
            builder.setProperty("Missionbench-Module", "bad");
            builder.setProperty("Private-Package", "com.example.bad." + name);
            builder.setProperty("Import-Package", "!org.jspecify.annotations,*");
            headers.forEach((header, value) -> builder.setProperty(
                    header, header.equals("Import-Package") ? "!org.jspecify.annotations," + value : value));
            try (Jar jar = builder.build()) {
                Path file = Files.createTempDirectory("bad").resolve("com.example.bad." + name + ".jar");
                jar.write(file.toFile());
                return file;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
