package org.missionbench.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetsTest {

    private static final List<String> HEADS = SampleSheets.HEADS;
    private static final List<String> ROW = SampleSheets.ROW;

    private final XlsxSheets format = new XlsxSheets();

    @TempDir
    private Path directory = Path.of("");

    @Test
    void readsBackWhatItWrote() throws IOException {
        List<String> sparse = List.of("T-2", "", "", "0", "", "123456789012345.12", "", "", "", "no", "");
        Path file = write(List.of(ROW, sparse));
        assertThat(read(file)).containsExactly("trips 1 " + HEADS, "trips 2 " + ROW, "trips 3 " + sparse);
    }

    @Test
    void writesTheSameBytesForTheSameRows() throws IOException {
        assertThat(Files.readAllBytes(write(List.of(ROW)))).isEqualTo(Files.readAllBytes(write(List.of(ROW))));
    }

    @Test
    void explainsAndOffersChoices() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(write(List.of())))) {
            XSSFSheet sheet = book.getSheet("trips");
            assertThat(sheet.getCellComment(new CellAddress("F1")).getString().getString())
                    .isEqualTo("Cost\nIn dollars.\nNeeded in every row.\nExample: 1200.50");
            assertThat(sheet.getDataValidations())
                    .extracting(rule -> rule.getValidationConstraint().getFormula1())
                    .containsExactlyInAnyOrder("_lists!$A$1:$A$2", "_lists!$B$1:$B$2", "_lists!$C$1:$C$2");
            assertThat(book.isSheetHidden(book.getSheetIndex("_lists"))).isTrue();
            assertThat(book.getSheet("Help").getRow(2).getCell(5).getStringCellValue())
                    .isEqualTo("T-17");
        }
    }

    @Test
    void handsAFormulaOnAsItsText() throws IOException {
        Path file = book(sheet -> {
            sheet.createRow(0).createCell(0).setCellFormula("HYPERLINK(\"http://example.org\",\"cmd\")");
            XSSFCell cached = sheet.createRow(1).createCell(0);
            cached.setCellFormula("1+1");
            cached.setCellValue(2);
        });
        assertThat(read(file)).containsExactly("data 1 [=HYPERLINK(\"http://example.org\",\"cmd\")]", "data 2 [=1+1]");
    }

    @Test
    void readsWhatPeopleType() throws IOException {
        Path file = book(sheet -> {
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue(0.1 + 0.2);
            row.createCell(1).setCellValue(true);
            row.createCell(3).setCellValue(41298.5);
            CellStyle date = sheet.getWorkbook().createCellStyle();
            date.setDataFormat((short) 14);
            row.createCell(4).setCellValue(LocalDate.of(2022, 2, 28));
            row.getCell(4).setCellStyle(date);
            row.createCell(5).setCellValue("1,5");
            row.createCell(6).setCellValue(1e6);
        });
        assertThat(read(file)).containsExactly("data 4 [0.3, yes, , 41298.5, 2022-02-28, 1,5, 1000000]");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        byte[] whole = Files.readAllBytes(write(List.of(ROW)));
        Path file = directory.resolve("half.xlsx");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(IOException.class)
                .hasMessage("half.xlsx: the file is damaged or cut off; save or export it again");
    }

    @Test
    void refusesAFileThatIsNoWorkbook() throws IOException {
        Path file = Files.writeString(directory.resolve("text.xlsx"), "number;purpose");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("text.xlsx: the file");
    }

    @Test
    void refusesAFileThatSwells() throws IOException {
        Path file = directory.resolve("bomb.xlsx");
        swell(write(List.of(ROW)), file);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(IOException.class)
                .hasMessage("bomb.xlsx: its content is far larger than the file; save or export it again");
    }

    @Test
    void letsTheReceiversOwnFailuresThrough() throws IOException {
        Path file = write(List.of(ROW));
        assertThatThrownBy(() -> format.read(file, (sheet, row, cells) -> {
                    throw new IllegalStateException("full");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }

    private Path write(List<List<String>> rows) throws IOException {
        Path file = Files.createTempFile(directory, "rows", ".xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(SampleSheets.trips(rows), out);
        return Files.write(file, out.toByteArray());
    }

    private Path book(Consumer<XSSFSheet> fill) throws IOException {
        Path file = directory.resolve("typed.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill.accept(book.createSheet("data"));
            book.createSheet("Help me").createRow(0).createCell(0).setCellValue("for people");
            book.createSheet("_notes").createRow(0).createCell(0).setCellValue("hidden");
            book.write(out);
        }
        return file;
    }

    private static void swell(Path whole, Path swollen) throws IOException {
        try (var in = new ZipFile(whole.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(swollen))) {
            for (ZipEntry part : Collections.list(in.entries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                in.getInputStream(part).transferTo(out);
                if (part.getName().equals("xl/sharedStrings.xml")) {
                    byte[] spaces = new byte[1 << 20];
                    Arrays.fill(spaces, (byte) ' ');
                    for (int megabyte = 0; megabyte < 600; megabyte++) {
                        out.write(spaces);
                    }
                }
                out.closeEntry();
            }
        }
    }

    private List<String> read(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        format.read(file, (sheet, row, cells) -> rows.add(sheet + " " + row + " " + cells));
        return rows;
    }
}
