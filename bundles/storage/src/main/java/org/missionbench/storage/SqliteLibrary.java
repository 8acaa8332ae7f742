package org.missionbench.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The native library of the SQLite driver, unpacked once and kept.
 *
 * <p>Left alone, the driver starts {@code uname} and unpacks its library into the folder for temporary files at every
 * start, and a process that is killed leaves its copy there. It has no other door than system properties.
 */
final class SqliteLibrary {

    static final String PATH = "org.sqlite.lib.path";
    static final String NAME = "org.sqlite.lib.name";

    private static final Logger log = LoggerFactory.getLogger(SqliteLibrary.class);
    private static final String GIVEN = "org.missionbench.storage.library";

    private final ClassLoader driver;
    private final Path folder;

    private SqliteLibrary(ClassLoader driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** Tells the driver of that class loader to load its library from a folder; what prevents that is only logged. */
    static void keep(ClassLoader driver, Path libraries) {
        try {
            String version = text(driver, "org.sqlite.SQLiteJDBCLoader", "getVersion");
            String name = "sqlite-jdbc-%s-%s-%s"
                    .formatted(version, System.getProperty("os.name"), System.getProperty("os.arch"));
            new SqliteLibrary(driver, libraries.resolve(name.replaceAll("[^\\w.-]+", "-"))).keep();
        } catch (IOException | ReflectiveOperationException e) {
            log.warn(
                    "The driver of SQLite unpacks its library into {} at every start, because it cannot be kept in {}: "
                            + "give the right to write there",
                    System.getProperty("java.io.tmpdir"),
                    libraries,
                    e);
        }
    }

    private void keep() throws IOException, ReflectiveOperationException {
        String name = text(driver, "org.sqlite.util.LibraryLoaderUtil", "getNativeLibName");
        Path library = folder.resolve(name);
        if (!Files.exists(library)) {
            unpack(name, library);
        }
        // the system says no on a file system from which no program may run
        if (!Files.isExecutable(library)) {
            log.warn(
                    "The driver of SQLite unpacks its library into {} at every start, because {} lies on a disk from "
                            + "which nothing may be run: use a home on one that is mounted without noexec",
                    System.getProperty("java.io.tmpdir"),
                    folder);
            return;
        }
        offer(folder.toString(), name);
    }

    // a file is loaded for one class loader only; a second framework in this process lets its driver unpack a copy
    private static void offer(String folder, String name) {
        if (folder.equals(System.getProperty(GIVEN))) {
            System.clearProperty(PATH);
            return;
        }
        System.setProperty(GIVEN, folder);
        System.setProperty(PATH, folder);
        System.setProperty(NAME, name);
    }

    // made beside its place and moved there whole, because another process may do the same now
    private void unpack(String name, Path library) throws IOException, ReflectiveOperationException {
        String resource = text(driver, "org.sqlite.util.LibraryLoaderUtil", "getNativeLibResourcePath");
        Files.createDirectories(folder);
        Path made = Files.createTempFile(folder, name, ".part");
        try (InputStream bytes = driver.getResourceAsStream(resource.substring(1) + "/" + name)) {
            if (bytes == null) {
                throw new IOException("The driver has no library %s/%s for this system".formatted(resource, name));
            }
            Files.copy(bytes, made, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel written = FileChannel.open(made, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            if (!made.toFile().setExecutable(true)) {
                log.debug("{} was not made executable", made);
            }
            Files.move(made, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static String text(ClassLoader driver, String type, String method) throws ReflectiveOperationException {
        return String.valueOf(driver.loadClass(type).getMethod(method).invoke(null));
    }
}
