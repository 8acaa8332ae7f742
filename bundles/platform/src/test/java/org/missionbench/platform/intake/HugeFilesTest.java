package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HugeFilesTest extends ImportBench {

    private static final long HUGE = 200L << 20;

    @Test
    void refusesALineOf200Megabytes() throws Exception {
        write("tea.csv", "code,title");
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("tea.csv").toFile(), "rw")) {
            file.setLength(HUGE);
        }
        assertThat(runCsv("tea.csv"))
                .containsExactly(
                        "tea.csv row 2: a cell is longer than 1048576 characters, or a quotation mark is never closed",
                        "UNEM 2021/22: nothing was imported, because of 1 rejected value");
    }

    @Test
    void readsNoMoreOfALongCellThanItMayHave() {
        Endless endless = new Endless("", "a");
        assertThatThrownBy(() -> read(endless)).isInstanceOf(FileRefused.class);
        assertThat(endless.given).isLessThan(2L << 20);
    }

    @Test
    void readsNoMoreOfATextThatIsNeverClosedThanACellMayHave() {
        Endless endless = new Endless("\"", "\n");
        assertThatThrownBy(() -> read(endless)).isInstanceOf(FileRefused.class);
        assertThat(endless.given).isLessThan(2L << 20);
    }

    @Test
    void readsNoMoreCellsOfALineThanAnyDatasetHas() {
        Endless endless = new Endless("", "a,");
        assertThatThrownBy(() -> read(endless)).hasMessage("tea.csv row 1: more than 1000 cells; is this a CSV file?");
        assertThat(endless.given).isLessThan(1L << 20);
    }

    private static void read(InputStream bytes) throws IOException {
        RowReceiver nobody = new RowPicker((names, cells, row) -> {});
        new CsvFile("tea", "tea.csv", nobody, () -> {}).read(bytes);
    }

    /** Gives a text first and then repeats another for ever. */
    private static final class Endless extends InputStream {

        private final byte[] first;
        private final byte[] repeated;
        private long given;

        Endless(String first, String repeated) {
            this.first = first.getBytes(StandardCharsets.UTF_8);
            this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = given++;
            return at < first.length ? first[(int) at] : repeated[(int) (at % repeated.length)];
        }
    }
}
