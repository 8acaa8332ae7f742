package org.missionbench.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the route of a request and sends what it gives; whatever goes wrong becomes a problem without a stack trace.
 *
 * @param routes what can be asked for at this moment
 */
public record Dispatch(List<Route> routes) {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    /** Answers a request. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        send(reply(request, path), response);
    }

    private Reply reply(HttpServletRequest request, String path) {
        try {
            for (Route route : routes) {
                Optional<Map<String, String>> parts =
                        route.method().equals(request.getMethod()) ? route.match(path) : Optional.empty();
                if (parts.isPresent()) {
                    return route.handler().answer(new Call(request, parts.get()));
                }
            }
            throw notFound(request.getMethod(), path);
        } catch (Problem e) {
            return Reply.problem(e);
        } catch (RuntimeException | LinkageError e) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            log.error("{} {} has failed ({})", request.getMethod(), path, number, e);
            return Reply.problem(
                    Problem.of(500, "This has failed; nothing of it was kept. Details are in the log under " + number));
        }
    }

    private Problem notFound(String method, String path) {
        String methods = routes.stream()
                .filter(route -> route.match(path).isPresent())
                .map(Route::method)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return methods.isEmpty()
                ? Problem.absent(
                        "There is no %s here; /api/v1/openapi.json lists what there is. A part of the workbench that is not installed has no address"
                                .formatted(path))
                : Problem.of(405, "%s cannot be answered with %s; use %s".formatted(path, method, methods));
    }

    private static void send(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        response.setHeader("Cache-Control", "no-store");
        reply.headers().forEach(response::setHeader);
        if (reply.type().isEmpty()) {
            return;
        }
        response.setContentType(reply.type().startsWith("text/") ? reply.type() + ";charset=utf-8" : reply.type());
        OutputStream out = response.getOutputStream();
        reply.body().to(out);
        out.flush();
    }
}
