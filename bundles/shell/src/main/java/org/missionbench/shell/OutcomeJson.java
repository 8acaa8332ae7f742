package org.missionbench.shell;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.command.CommandOutcome;

/** Prints an outcome's data for a program, as one JSON document that begins with the status. */
final class OutcomeJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private OutcomeJson() {}

    static void print(CommandOutcome outcome, PrintStream out) {
        print(outcome.status(), outcome.data(), out);
    }

    static void print(CommandOutcome.Status status, Map<String, Object> data, PrintStream out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField(
                    "status", status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            fields(json, data);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
        out.flush();
    }

    private static void fields(JsonGenerator json, Map<?, ?> map) throws IOException {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            value(json, entry.getValue());
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            fields(json, map);
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(json, item);
            }
            json.writeEndArray();
        } else {
            scalar(json, value);
        }
    }

    private static void scalar(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else {
            json.writeString(value.toString());
        }
    }
}
