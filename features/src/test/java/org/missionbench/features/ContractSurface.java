package org.missionbench.features;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;

/** What a jar offers to others, as {@code javap} prints it: one line for each public or protected member. */
record ContractSurface(Path jar) {

    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String type : types()) {
            text.append(signatures(type));
        }
        return text.toString();
    }

    /** Names of the types in the jar, nested ones too. */
    List<String> types() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private String signatures(String type) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = ToolProvider.findFirst("javap")
                .orElseThrow(() -> new IllegalStateException("This Java has no javap: run the tests with a JDK"))
                .run(new PrintWriter(out), new PrintWriter(err), "-protected", "-cp", jar.toString(), type);
        if (status != 0) {
            throw new IllegalStateException(err.toString());
        }
        List<String> lines = new ArrayList<>(
                out.toString().lines().filter(line -> !isNoise(line)).toList());
        boolean isPublic = lines.get(0).startsWith("public ") || lines.get(0).startsWith("protected ");
        return isPublic ? String.join("\n", lines) + "\n" : "";
    }

    // every record has these two, and no record could change them
    private static boolean isNoise(String line) {
        return line.startsWith("Compiled from")
                || line.endsWith("public final int hashCode();")
                || line.endsWith("public final boolean equals(java.lang.Object);");
    }
}
