package org.missionbench.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLibraryTest {

    private static final ClassLoader DRIVER = SqliteLibraryTest.class.getClassLoader();

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void leaveTheDriverAlone() {
        System.clearProperty(SqliteLibrary.PATH);
        System.clearProperty(SqliteLibrary.NAME);
    }

    @Test
    void unpacksTheLibraryOnceAndTellsTheDriverWhereItLies() throws IOException {
        SqliteLibrary.keep(DRIVER, folder);
        Path library = Path.of(System.getProperty(SqliteLibrary.PATH), System.getProperty(SqliteLibrary.NAME));
        assertThat(library).isExecutable().startsWith(folder);
        assertThat(folder.relativize(library).toString()).startsWith("sqlite-jdbc-3.");
        long made = library.toFile().lastModified();
        SqliteLibrary.keep(DRIVER, folder);
        assertThat(library.toFile().lastModified()).isEqualTo(made);
        assertThat(files()).containsExactly(library);
    }

    @Test
    void leavesTheDriverToItselfWhereTheLibraryWasGivenToAnotherClassLoaderOfThisProcess() {
        SqliteLibrary.keep(DRIVER, folder);
        SqliteLibrary.keep(DRIVER, folder);
        assertThat(System.getProperty(SqliteLibrary.PATH)).isNull();
    }

    @Test
    void leavesTheDriverToItselfWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        SqliteLibrary.keep(DRIVER, file);
        assertThat(System.getProperty(SqliteLibrary.PATH)).isNull();
    }

    @Test
    void severalMayUnpackAtOnce() throws IOException {
        List<CompletableFuture<Void>> all = IntStream.range(0, 8)
                .mapToObj(one -> CompletableFuture.runAsync(() -> SqliteLibrary.keep(DRIVER, folder)))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(files()).hasSize(1);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
