package org.missionbench.platform.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.intake.SheetFormat;

/**
 * Finds out what lies at a path.
 *
 * @param formats the spreadsheets that can be read
 */
record Deliveries(List<SheetFormat> formats) {

    Delivery open(Path path, Arguments arguments) throws IOException, CommandRefused {
        if (!Files.exists(path)) {
            throw new CommandRefused("There is nothing at %s; check the path".formatted(path));
        }
        String name = String.valueOf(path.getFileName());
        if (!Files.isReadable(path)) {
            throw new FileRefused(name, "it may not be read by this user; change its permissions");
        }
        boolean edited = arguments.has("edited");
        if (Files.isDirectory(path)) {
            return new PackageDelivery(new FolderFiles(path), edited);
        }
        if (!Files.isRegularFile(path)) {
            throw new CommandRefused("%s is neither a file nor a directory".formatted(path));
        }
        if (name.equals(Descriptor.NAME)) {
            return new PackageDelivery(new FolderFiles(path.toAbsolutePath().resolveSibling("")), edited);
        }
        return open(path, name, edited, arguments);
    }

    private Delivery open(Path path, String name, boolean edited, Arguments arguments)
            throws IOException, CommandRefused {
        int point = name.lastIndexOf('.');
        String ending = point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("zip")) {
            return zip(path, edited);
        }
        if (ending.equals("csv")) {
            return CsvDelivery.of(path, name.substring(0, point), arguments.find("dataset"));
        }
        SheetFormat format = formats.stream()
                .filter(candidate -> candidate.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        "%s cannot be imported: give a package's directory, or a file that ends with %s"
                                .formatted(name, endings())));
        return new SheetDelivery(path, format, SheetScope.of(path, format));
    }

    private static Delivery zip(Path path, boolean edited) throws IOException {
        ZipFiles files = new ZipFiles(path);
        try {
            return new PackageDelivery(files, edited);
        } catch (RuntimeException | IOException e) {
            files.close();
            throw e;
        }
    }

    private String endings() {
        return Stream.concat(
                        Stream.of(".zip", ".csv"),
                        formats.stream().map(format -> "." + format.ending()).sorted())
                .collect(Collectors.joining(", "));
    }
}
