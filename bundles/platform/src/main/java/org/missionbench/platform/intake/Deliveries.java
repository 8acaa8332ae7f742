package org.missionbench.platform.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.platform.profile.ImportProfile;
import org.missionbench.platform.profile.ProfileShelf;

/**
 * Finds out what lies at a path.
 *
 * @param formats the spreadsheets that can be read
 * @param shelf the profiles for files of other systems
 * @param datasets names of all datasets; a file of that name is one of ours
 */
record Deliveries(List<SheetFormat> formats, ProfileShelf shelf, Set<String> datasets) {

    /** With the corrections and the profile that were asked for. */
    Delivery open(Path path, Arguments arguments) throws IOException, CommandRefused {
        Optional<CorrectedRows> corrections = Optional.empty();
        if (arguments.find("corrected").isPresent()) {
            corrections = Optional.of(CorrectedRows.read(correctedFiles(arguments)));
        }
        Optional<RejectedOrigin> origin = Files.isRegularFile(path)
                        && Files.isReadable(path)
                        && ending(path).equals("csv")
                ? RejectedOrigin.of(path)
                : Optional.empty();
        Optional<String> named = arguments.find("profile").or(() -> origin.map(RejectedOrigin::dataset)
                .filter(name -> name.startsWith(ProfileDelivery.PREFIX))
                .map(name -> name.substring(ProfileDelivery.PREFIX.length())));
        Optional<ImportProfile> profile =
                named.isPresent() ? Optional.of(shelf.profile(named.get())) : recognized(path, arguments, origin);
        return profile.isPresent()
                ? new ProfiledFile(path, profile.get(), origin).open(formats, corrections, arguments)
                : corrected(plain(path, arguments), corrections);
    }

    private Optional<ImportProfile> recognized(Path path, Arguments arguments, Optional<RejectedOrigin> origin)
            throws IOException, CommandRefused {
        boolean ours = origin.isPresent()
                || arguments.find("dataset").isPresent()
                || datasets.contains(path.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
        return ours
                        || !Files.isRegularFile(path)
                        || !Files.isReadable(path)
                        || !List.of("csv", "txt", "xlsx").contains(ending(path))
                ? Optional.empty()
                : new Recognition(shelf, formats).of(path);
    }

    static Delivery corrected(Delivery delivery, Optional<CorrectedRows> corrections) {
        return corrections
                .<Delivery>map(rows -> new CorrectedDelivery(delivery, rows))
                .orElse(delivery);
    }

    private static List<Path> correctedFiles(Arguments arguments) throws CommandRefused {
        List<Path> files = Stream.of(arguments.text("corrected").split(","))
                .map(String::strip)
                .map(arguments::path)
                .toList();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new CommandRefused(
                        "There is no file %s; --corrected takes what --rejected has written, several with commas"
                                .formatted(file));
            }
        }
        return files;
    }

    private Delivery plain(Path path, Arguments arguments) throws IOException, CommandRefused {
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
        String ending = ending(path);
        if (ending.equals("zip")) {
            return zip(path, edited);
        }
        if (ending.equals("csv")) {
            return CsvDelivery.of(path, name.substring(0, name.lastIndexOf('.')), arguments.find("dataset"));
        }
        SheetFormat format = formats.stream()
                .filter(candidate -> candidate.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        "%s cannot be imported: give a package's directory, or a file that ends with %s"
                                .formatted(name, endings())));
        return new SheetDelivery(path, format, SheetScope.of(path, format));
    }

    static String ending(Path path) {
        String name = String.valueOf(path.getFileName());
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
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
