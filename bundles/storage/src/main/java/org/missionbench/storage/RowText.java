package org.missionbench.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as JSON text in the history: an object of column names to what was kept, a key as an array. */
final class RowText {

    private static final JsonFactory JSON = new JsonFactory();

    private RowText() {}

    static String key(List<Object> key) {
        return write(json -> {
            json.writeStartArray();
            for (Object part : key) {
                json.writePOJO(part);
            }
            json.writeEndArray();
        });
    }

    static String values(Table table, @Nullable Object[] kept) {
        return write(json -> {
            json.writeStartObject();
            for (Cell cell : table.cells()) {
                json.writeFieldName(cell.column().name());
                json.writePOJO(kept[cell.column().index()]);
            }
            json.writeEndObject();
        });
    }

    /** What was kept, in the order of the columns; columns that did not exist then are empty. */
    static @Nullable Object[] kept(Table table, String values) {
        Map<String, Object> byName = new HashMap<>();
        try (JsonParser json = JSON.createParser(values)) {
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken token = json.nextToken();
                if (token == JsonToken.VALUE_STRING) {
                    byName.put(name, json.getText());
                } else if (token == JsonToken.VALUE_NUMBER_INT) {
                    byName.put(name, json.getLongValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.cells().stream()
                .map(cell -> byName.get(cell.column().name()))
                .toArray();
    }

    @FunctionalInterface
    private interface Content {
        void to(JsonGenerator json) throws IOException;
    }

    private static String write(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            content.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
