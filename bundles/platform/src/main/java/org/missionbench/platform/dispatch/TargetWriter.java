package org.missionbench.platform.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.intake.SheetFormat;

/**
 * Writes an export to its target, in the form that the target's name asks for.
 *
 * @param target where it goes
 * @param formats the spreadsheets that can be written
 */
record TargetWriter(Target target, List<SheetFormat> formats) {

    List<Written> write(PackageOut rows) throws IOException, CommandRefused {
        String name = String.valueOf(target.path().getFileName()).toLowerCase(Locale.ROOT);
        Optional<SheetFormat> format = formats.stream()
                .filter(candidate -> name.endsWith("." + candidate.ending()))
                .findFirst();
        if (format.isPresent()) {
            return file(made -> new SheetOut(rows, format.get()).write(made), rows);
        }
        if (name.endsWith(".zip")) {
            return file(made -> zip(rows, made), rows);
        }
        if (name.matches(".+\\.[a-z]{2,5}")) {
            String endings = Stream.concat(Stream.of(".zip"), formats.stream().map(one -> "." + one.ending()))
                    .collect(Collectors.joining(" or "));
            throw new CommandRefused("%s cannot be written: give a directory, or a file that ends with %s"
                    .formatted(target.path(), endings));
        }
        return folder(rows);
    }

    /** Makes a file or fills a directory. */
    private interface Making {
        List<Written> make(Path made) throws IOException, CommandRefused;
    }

    private List<Written> file(Making making, PackageOut rows) throws IOException, CommandRefused {
        target.checkFile();
        Path made = target.beside(".part");
        try {
            List<Written> written = steady(making, made, rows);
            target.takeFile(made);
            return written;
        } finally {
            Target.remove(made);
        }
    }

    private List<Written> folder(PackageOut rows) throws IOException, CommandRefused {
        target.checkFolder();
        Path made = target.beside(".files");
        Target.remove(made);
        Files.createDirectory(made);
        try {
            List<Written> written = steady(rows::write, made, rows);
            target.takeFolder(made);
            return written;
        } finally {
            Target.remove(made);
        }
    }

    private List<Written> zip(PackageOut rows, Path made) throws IOException {
        Path folder = target.beside(".files");
        Target.remove(folder);
        Files.createDirectory(folder);
        try {
            List<Written> files = rows.write(folder);
            ZipOut.pack(folder, files, made);
            return files;
        } finally {
            Target.remove(folder);
        }
    }

    // each dataset is read by itself, so a change in between would leave a package that never was
    private static List<Written> steady(Making making, Path made, PackageOut rows) throws IOException, CommandRefused {
        long before = lastChange(rows);
        List<Written> written = making.make(made);
        if (lastChange(rows) != before) {
            throw new CommandRefused("Rows of %s were changed during the export; nothing was written, export again"
                    .formatted(rows.scope()));
        }
        return written;
    }

    private static long lastChange(PackageOut rows) {
        return rows.store().changes(rows.scope(), 1).stream()
                .mapToLong(ChangeRecord::number)
                .max()
                .orElse(0);
    }
}
