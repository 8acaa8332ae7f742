package org.missionbench.documents.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the cells of a sheet into rows while the sheet is being parsed. */
final class SheetCells extends DefaultHandler {

    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_TEXT = 1_000_000;

    private final String sheet;
    private final SheetValues values;
    private final SheetCalls calls;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private long rowNumber;
    private int column = -1;
    private String type = "";
    private String style = "";
    private boolean computed;
    private boolean inValue;
    private boolean inFormula;
    private boolean inReading;

    SheetCells(String sheet, SheetValues values, SheetCalls calls) {
        this.sheet = sheet;
        this.values = values;
        this.calls = calls;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v", "t" -> inValue = !inReading;
            case "rPh" -> inReading = true;
            case "f" -> {
                inFormula = true;
                computed = true;
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v", "t" -> inValue = false;
            case "rPh" -> inReading = false;
            case "f" -> inFormula = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        StringBuilder target = inFormula ? formula : text;
        if (inFormula || inValue) {
            if (target.length() + length > LONGEST_TEXT) {
                throw new SAXException("sheet %s row %d has a cell of more than %d characters"
                        .formatted(sheet, rowNumber, LONGEST_TEXT));
            }
            target.append(characters, start, length);
        }
    }

    private void startRow(@Nullable String written) throws SAXException {
        try {
            rowNumber = written == null ? rowNumber + 1 : Long.parseLong(written);
        } catch (NumberFormatException e) {
            throw new SAXException("sheet %s has a row with the number '%s'".formatted(sheet, written), e);
        }
        row = new ArrayList<>();
        column = -1;
    }

    private void startCell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        if (column < 0 || column >= MOST_COLUMNS) {
            throw new SAXException("sheet %s row %d has a cell '%s', but at most %d columns are read"
                    .formatted(sheet, rowNumber, reference, MOST_COLUMNS));
        }
        type = filled(attributes.getValue("t"));
        style = filled(attributes.getValue("s"));
        computed = false;
        text.setLength(0);
        formula.setLength(0);
    }

    private void endCell() throws SAXException {
        while (row.size() <= column) {
            row.add("");
        }
        try {
            row.set(column, computed ? "=" + formula : values.text(type, style, text.toString()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SAXException(
                    "sheet %s row %d column %d holds '%s', which is no value of its type '%s'"
                            .formatted(sheet, rowNumber, column + 1, text, type),
                    e);
        }
    }

    private void endRow() {
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            calls.row(sheet, rowNumber, List.copyOf(row));
        }
    }

    // AB12 is in column 27, counted from 0
    private static int columnOf(String reference) {
        int number = 0;
        for (int at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
            number = number * 26 + (Character.toUpperCase(reference.charAt(at)) - 'A' + 1);
            if (number > MOST_COLUMNS) {
                return MOST_COLUMNS;
            }
        }
        return number - 1;
    }

    private static String filled(@Nullable String value) {
        return value == null ? "" : value;
    }
}
