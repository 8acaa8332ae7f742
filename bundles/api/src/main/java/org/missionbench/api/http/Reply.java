package org.missionbench.api.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * What goes back.
 *
 * @param status the status
 * @param type media type of the body
 * @param headers further heads
 * @param body writes it
 */
public record Reply(int status, String type, Map<String, String> headers, Body body) {

    private static final String JSON = "application/json";

    /** Copies. */
    public Reply {
        headers = Map.copyOf(headers);
    }

    /** Writes the body. */
    @FunctionalInterface
    public interface Body {

        /** Writes it; does not close the stream. */
        void to(OutputStream out) throws IOException;
    }

    /** 200 with JSON. */
    public static Reply json(Object value) {
        return new Reply(200, JSON, Map.of(), out -> Json.write(value, out));
    }

    /** Another status with JSON. */
    public static Reply json(int status, Object value) {
        return new Reply(status, JSON, Map.of(), out -> Json.write(value, out));
    }

    /** 204. */
    public static Reply nothing() {
        return new Reply(204, "", Map.of(), out -> {});
    }

    /** 200 with a file for the person's folder of downloads. */
    public static Reply file(String name, String type, Body body) {
        String safe = name.replaceAll("[^\\w.-]+", "-");
        return new Reply(200, type, Map.of("Content-Disposition", "attachment; filename=\"" + safe + '"'), body);
    }

    /** The same reply with one more head. */
    public Reply with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, more, body);
    }

    static Reply problem(Problem problem) {
        return new Reply(
                problem.status(), "application/problem+json", Map.of(), out -> Json.write(problem.body(), out));
    }
}
