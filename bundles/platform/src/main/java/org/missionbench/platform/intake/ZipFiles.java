package org.missionbench.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A package in a zip. It is read where it is and never unpacked; every name in it is checked before any is opened. */
final class ZipFiles implements PackageFiles {

    private final ZipFile zip;
    private final String name;
    private final String root;

    ZipFiles(Path path) throws IOException {
        this.name = String.valueOf(path.getFileName());
        try {
            this.zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new FileRefused(
                    name, "it is not a whole zip file (%s); fetch or pack it again".formatted(e.getMessage()));
        }
        try {
            this.root = root(checkedNames());
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        ZipEntry entry = entry(path);
        return new ZipBytes(zip.getInputStream(entry), entry, path);
    }

    @Override
    public long size(String path) {
        return Math.max(0, entry(path).getSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private ZipEntry entry(String path) {
        PackageFiles.check(path);
        ZipEntry entry = zip.getEntry(root + path);
        if (entry == null || entry.isDirectory()) {
            List<String> names = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(other -> other.startsWith(root))
                    .map(other -> other.substring(root.length()))
                    .toList();
            throw new FileRefused(name + "/" + path, PackageFiles.missing("zip", path, names));
        }
        return entry;
    }

    private List<String> checkedNames() {
        if (zip.size() > Sizes.MOST_FILES) {
            throw new FileRefused(
                    name,
                    "the zip has %d entries, more than %d; pack only the package"
                            .formatted(zip.size(), Sizes.MOST_FILES));
        }
        Set<String> seen = new HashSet<>();
        List<String> names = zip.stream().map(ZipEntry::getName).toList();
        for (String entry : names) {
            checkName(entry);
            if (!seen.add(entry)) {
                throw new FileRefused(
                        name, "the zip holds '%s' twice; pack it again".formatted(Rejection.shown(entry)));
            }
        }
        return names;
    }

    private void checkName(String entry) {
        try {
            PackageFiles.check(entry);
        } catch (FileRefused e) {
            throw new FileRefused(
                    name,
                    "the zip holds the entry '%s', which leads out of it; nothing of it was read"
                            .formatted(Rejection.shown(entry)));
        }
    }

    // people zip the folder as often as what is in it
    private String root(List<String> names) {
        return names.stream()
                .filter(entry -> entry.equals(Descriptor.NAME)
                        || (entry.endsWith("/" + Descriptor.NAME) && entry.indexOf('/') == entry.lastIndexOf('/')))
                .sorted()
                .findFirst()
                .map(entry -> entry.substring(0, entry.length() - Descriptor.NAME.length()))
                .orElse("");
    }
}
