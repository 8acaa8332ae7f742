package org.missionbench.workbench;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The one page, at {@code /}; whatever has no other address is not there. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/")
public class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient StartPage page = StartPage.read(FrameworkUtil.getBundle(PageServlet.class));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getRequestURI().equals("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", page.policy());
        response.getOutputStream().write(page.text().getBytes(StandardCharsets.UTF_8));
    }
}
