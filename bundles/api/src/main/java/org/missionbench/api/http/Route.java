package org.missionbench.api.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that can be asked for.
 *
 * @param method {@code GET}, {@code POST}, {@code PUT} or {@code DELETE}
 * @param template path below {@code /api/v1} with named parts: {@code /missions/{mission}/{period}/measures}
 * @param summary what it does, in one sentence without a full stop
 * @param takes parameters of the query by name, each with what to write
 * @param body what the body is; empty for none
 * @param gives what comes back, in a sentence
 * @param handler answers it
 */
public record Route(
        String method,
        String template,
        String summary,
        Map<String, String> takes,
        String body,
        String gives,
        Handler handler) {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    /** Copies. */
    public Route {
        takes = Map.copyOf(takes);
    }

    /** Answers a call. */
    @FunctionalInterface
    public interface Handler {

        /** Answers it, or throws a {@link Problem}. */
        Reply answer(Call call);
    }

    /** A question without parameters. */
    public static Route get(String template, String summary, String gives, Handler handler) {
        return new Route("GET", template, summary, Map.of(), "", gives, handler);
    }

    /** The same route with parameters of the query. */
    public Route taking(Map<String, String> parameters) {
        return new Route(method, template, summary, parameters, body, gives, handler);
    }

    /** The names of the parts of the path, in order. */
    public List<String> parts() {
        List<String> names = new ArrayList<>();
        Matcher named = NAMED.matcher(template);
        while (named.find()) {
            names.add(named.group(1));
        }
        return names;
    }

    /** The named parts of a path of this route; empty for the path of another. */
    Optional<Map<String, String>> match(String path) {
        String[] wanted = template.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        for (int at = 0; at < wanted.length; at++) {
            Matcher named = NAMED.matcher(wanted[at]);
            if (named.matches() && !given[at].isEmpty()) {
                parts.put(named.group(1), given[at]);
            } else if (!wanted[at].equals(given[at])) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
