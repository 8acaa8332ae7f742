package org.missionbench.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON in and out: maps, lists, texts, numbers, yes and no. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private Json() {}

    /** Members in the order in which they are named: names and values by turns. */
    public static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            object.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return object;
    }

    /** Writes it as one line. */
    public static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Cannot be written as JSON: " + value.getClass().getName(), e);
        }
    }

    static void write(Object value, OutputStream out) throws IOException {
        MAPPER.writeValue(out, value);
    }

    static Map<String, Object> read(InputStream in) throws IOException {
        try {
            Map<String, Object> read = MAPPER.readValue(in, OBJECT);
            return read == null ? Map.of() : read;
        } catch (JsonProcessingException e) {
            throw Problem.wrong("The body is not a JSON object: " + e.getOriginalMessage());
        }
    }
}
