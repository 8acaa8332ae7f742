package org.missionbench.api.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that cannot be answered, told as RFC 9457 wants it: a sentence for a person, and members for a program. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, Object> members;

    private Problem(int status, String detail, Map<String, Object> members) {
        super(detail);
        this.status = status;
        this.members = members;
    }

    /** 400: the request makes no sense. */
    public static Problem wrong(String detail) {
        return new Problem(400, detail, Map.of());
    }

    /** 404: what was asked for is not there. */
    public static Problem absent(String detail) {
        return new Problem(404, detail, Map.of());
    }

    /** 409: what was asked disagrees with what is there. */
    public static Problem conflict(String detail) {
        return new Problem(409, detail, Map.of());
    }

    /** 412: somebody else was quicker; the members show what is there now. */
    public static Problem stale(String detail, Map<String, Object> members) {
        return new Problem(412, detail, members);
    }

    /** 422: values that cannot be taken; the members say which. */
    public static Problem refused(String detail, Map<String, Object> members) {
        return new Problem(422, detail, members);
    }

    /** Any other status. */
    public static Problem of(int status, String detail) {
        return new Problem(status, detail, Map.of());
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status);
        body.put("title", title());
        body.put("detail", String.valueOf(getMessage()));
        body.putAll(members);
        return body;
    }

    private String title() {
        return switch (status) {
            case 400 -> "The request makes no sense";
            case 401 -> "Not admitted";
            case 403 -> "Not allowed";
            case 404 -> "Not there";
            case 405 -> "Not possible here";
            case 409 -> "Disagrees with what is there";
            case 412 -> "Somebody else has changed it";
            case 413 -> "Too large";
            case 415 -> "Wrong kind of content";
            case 422 -> "Values refused";
            case 503 -> "Not ready";
            default -> "Failed";
        };
    }
}
