package org.missionbench.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.missionbench.api.http.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Who may come in: the person who started the workbench, from this machine, from its own pages.
 *
 * <p>A name of the host that is not the loopback's means that a foreign page has bent a name onto this machine. A write
 * from another origin is refused whatever it carries. The launch token, once given, becomes a cookie.
 */
@Component(service = Filter.class)
@HttpWhiteboardFilterPattern("/*")
public class Door implements Filter {

    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    private final LaunchToken token;

    /** Compares with a token. */
    @Activate
    public Door(@Reference LaunchToken token) {
        this.token = token;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answered;
        protect(response);
        if (!OWN_NAMES.contains(String.valueOf(request.getHeader("Host")).replaceFirst(":\\d+$", ""))) {
            refuse(response, 403, "This workbench answers to 127.0.0.1 and localhost only");
        } else if (!READS.contains(request.getMethod()) && isForeign(request)) {
            refuse(response, 403, "Only the workbench's own pages may change something");
        } else if (request.getParameter("token") != null && READS.contains(request.getMethod())) {
            admit(request, response);
        } else if (isKnown(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(
                    response,
                    401,
                    "Open the address that 'serve' has printed: it holds the token of this start. Programs send it as 'Authorization: Bearer'");
        }
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site != null && !OWN_PAGES.contains(site)
                || origin != null && !origin.equals("http://" + request.getHeader("Host"));
    }

    // the token leaves the address at once, so that no history and no bookmark keeps it
    private void admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!token.matches(request.getParameter("token"))) {
            refuse(response, 401, "This token is not of this start of the workbench; use the address it printed last");
            return;
        }
        response.setHeader(
                "Set-Cookie", cookieName(request) + "=" + token.value() + "; Path=/; HttpOnly; SameSite=Strict");
        response.setStatus(303);
        response.setHeader("Location", request.getRequestURI());
    }

    private boolean isKnown(HttpServletRequest request) {
        String bearer = request.getHeader("Authorization");
        if (bearer != null && bearer.startsWith("Bearer ")) {
            return token.matches(bearer.substring("Bearer ".length()));
        }
        String name = cookieName(request);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .anyMatch(token::matches);
    }

    // cookies are shared by all ports of a host; two workbenches must not put each other out
    private static String cookieName(HttpServletRequest request) {
        return "missionbench-" + request.getServerPort();
    }

    private static void refuse(HttpServletResponse response, int status, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(Json.line(Json.object("status", status, "title", "Not admitted", "detail", detail))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
