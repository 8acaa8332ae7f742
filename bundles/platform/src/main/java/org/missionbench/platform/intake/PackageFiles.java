package org.missionbench.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The files of a package, by their path within it. */
interface PackageFiles extends AutoCloseable {

    /** How many names a message lists. */
    int SHOWN = 12;

    /**
     * Opens a file.
     *
     * @throws FileRefused when there is none, or when it lies outside the package or is too large
     */
    InputStream open(String path) throws IOException;

    /** How many bytes a file has, unpacked; 0 when nobody knows. */
    long size(String path) throws IOException;

    @Override
    default void close() throws IOException {}

    /** Says that a file is missing, and whether there is one whose name differs only in case. */
    static String missing(String from, String path, List<String> present) {
        return present.stream()
                .filter(path::equalsIgnoreCase)
                .findFirst()
                .map(other -> "the file is missing from the %s, but '%s' is there; name it '%s'"
                        .formatted(from, Rejection.shown(other), path))
                .orElse("the file is missing from the %s; add it, or take its resource out".formatted(from));
    }

    /** Says that a folder is no package, what lies there, and what to do. */
    static String noDescriptor(String folder, List<String> present) {
        if (present.stream().anyMatch(Descriptor.NAME::equalsIgnoreCase)) {
            return missing("package", Descriptor.NAME, present);
        }
        List<String> some =
                present.stream().sorted().limit(SHOWN).map(Rejection::shown).toList();
        String found = some.isEmpty()
                ? "nothing at all"
                : String.join(", ", some)
                        + (present.size() > SHOWN ? " and %d more".formatted(present.size() - SHOWN) : "");
        String single = present.stream()
                .filter(name -> name.endsWith(".csv") || name.endsWith(".xlsx"))
                .sorted()
                .findFirst()
                .map(name -> ", or import one file: import %s --mission CODE --period 2021/22"
                        .formatted(Path.of(folder, name)))
                .orElse("");
        return "there is none in %s, which holds %s; give the folder of a package, make one with 'export DIR --template'%s"
                .formatted(folder, found, single);
    }

    /** Refuses a path that is anything but a plain way down from the package's root. */
    static void check(String path) {
        boolean wrong = path.isEmpty()
                || path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.indexOf(':') >= 0
                || path.chars().anyMatch(Character::isISOControl);
        for (String part : path.split("/", -1)) {
            wrong |= part.equals("..") || part.equals(".");
        }
        if (wrong) {
            throw new FileRefused(
                    Rejection.shown(path),
                    "the path leads out of the package or is no plain relative path; put the file into the package and name it like ledger.csv");
        }
    }
}
