package org.missionbench.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;

/**
 * A request that has found its route.
 *
 * @param request as the server gives it
 * @param path the parts of the path that the route names
 */
public record Call(HttpServletRequest request, Map<String, String> path) {

    private static final int MOST_SHOWN = 80;

    /** A named part of the path. */
    public String part(String name) {
        return String.valueOf(path.get(name));
    }

    /** The mission and period that the path names: {@code /missions/UNIFIL/2021-22}. */
    public MissionPeriod scope() {
        try {
            return new MissionPeriod(
                    part("mission"), BudgetPeriod.parse(part("period").replace('-', '/')));
        } catch (IllegalArgumentException e) {
            throw Problem.wrong(e.getMessage() + "; in paths a period is written 2021-22");
        }
    }

    /** A parameter of the query; empty when it was not given. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }

    /** All values of a parameter that may be repeated. */
    public List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** A whole number from 0. */
    public int number(String name, int otherwise, int most) {
        String written = find(name).orElse(Integer.toString(otherwise));
        if (!written.matches("\\d{1,9}") || Integer.parseInt(written) > most) {
            throw Problem.wrong("%s is '%s'; write a whole number from 0 to %d"
                    .formatted(name, written.substring(0, Math.min(MOST_SHOWN, written.length())), most));
        }
        return Integer.parseInt(written);
    }

    /** A head of the request. */
    public Optional<String> head(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** The body, a JSON object. */
    public Map<String, Object> body() {
        String type = String.valueOf(request.getContentType());
        if (!type.startsWith("application/json")) {
            throw Problem.of(415, "The body is of the type %s; send application/json".formatted(type));
        }
        try {
            return Json.read(request.getInputStream());
        } catch (IOException e) {
            throw Problem.wrong("The body did not arrive whole: " + e.getMessage());
        }
    }
}
