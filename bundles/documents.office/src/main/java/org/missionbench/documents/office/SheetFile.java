package org.missionbench.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.missionbench.contracts.intake.SheetFormat;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A workbook that somebody hands in. It is read as a stream of cells; nothing in it is evaluated, run or fetched. Sheets
 * whose names begin with {@code Help} or {@code _} are for people and are passed over.
 */
final class SheetFile {

    private static final int LONGEST_WORKBOOK = 1 << 20;

    static {
        OfficeLimits.set();
    }

    private final Path file;

    SheetFile(Path file) {
        this.file = file;
    }

    void read(SheetFormat.RowReader reader) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException(file.getFileName() + " cannot be opened: look whether it is there and may be read");
        }
        SheetCalls calls = new SheetCalls(reader);
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            read(parts, calls);
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | IOException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            // the library reports damage this way; what the receiver of the rows throws is its own affair
            if (calls.failed()) {
                throw e;
            }
            throw damaged(e);
        }
    }

    private static void read(OPCPackage parts, SheetCalls calls)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader workbook = new XSSFReader(parts);
        SheetValues values = new SheetValues(
                new ReadOnlySharedStringsTable(parts, false), workbook.getStylesTable(), countsFrom1904(workbook));
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                String name = sheets.getSheetName();
                if (!name.startsWith("Help") && !name.startsWith("_")) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new SheetCells(name, values, calls));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
    }

    // old workbooks made on a Macintosh count their days from another year
    private static boolean countsFrom1904(XSSFReader workbook) throws IOException, OpenXML4JException {
        try (InputStream data = workbook.getWorkbookData()) {
            String text = new String(data.readNBytes(LONGEST_WORKBOOK), StandardCharsets.UTF_8);
            return text.matches("(?s).*date1904\\s*=\\s*[\"'](1|true)[\"'].*");
        }
    }

    private IOException damaged(Exception cause) {
        boolean swells = String.valueOf(cause.getMessage()).contains("Zip bomb");
        String reason = swells ? "its content is far larger than the file" : "the file is damaged or cut off";
        return new IOException("%s: %s; save or export it again".formatted(file.getFileName(), reason), cause);
    }
}
