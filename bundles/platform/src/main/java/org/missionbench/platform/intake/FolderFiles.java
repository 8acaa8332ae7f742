package org.missionbench.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A package in a directory. Links may not lead out of it. */
final class FolderFiles implements PackageFiles {

    private final Path root;

    FolderFiles(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(file(path));
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(file(path));
    }

    private Path file(String path) throws IOException {
        PackageFiles.check(path);
        Path file = root.resolve(path);
        if (!Files.exists(file)) {
            throw new FileRefused(
                    path,
                    path.equals(Descriptor.NAME)
                            ? PackageFiles.noDescriptor(root.toString(), beside(file))
                            : PackageFiles.missing("package", path, beside(file)));
        }
        if (!file.toRealPath().startsWith(root)) {
            throw new FileRefused(path, "it is a link that leads out of the package; put the file itself there");
        }
        if (!Files.isRegularFile(file)) {
            throw new FileRefused(path, "it is not a file");
        }
        if (!Files.isReadable(file)) {
            throw new FileRefused(path, "the file may not be read by this user; change its permissions");
        }
        return file;
    }

    private List<String> beside(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder) || !folder.toRealPath().startsWith(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(other -> root.relativize(other).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
