package org.missionbench.platform.dispatch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a package's files into a zip, the same bytes for the same files. */
final class ZipOut {

    // the earliest time a zip can hold: entries say nothing of when they were packed
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipOut() {}

    static void pack(Path folder, List<Written> files, Path zip) throws IOException {
        List<String> names = new ArrayList<>(List.of(DescriptorOut.NAME));
        files.forEach(file -> names.add(file.path()));
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                Files.copy(folder.resolve(name), out);
                out.closeEntry();
            }
        }
    }
}
