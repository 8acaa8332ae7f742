package org.missionbench.api;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.missionbench.api.http.Dispatch;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything under {@code /api/v1} with the resources that are present at that moment. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/api/v1/*")
public class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ApiServlet.class);

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private transient volatile List<Resource> resources = List.of();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        try {
            new Dispatch(routes(resources)).answer(request, response);
        } catch (IOException e) {
            // somebody has closed the page before all of it arrived
            log.debug("The answer to {} was not taken", request.getRequestURI(), e);
        }
    }

    /** All routes, in the order of their templates. */
    static List<Route> routes(List<Resource> resources) {
        return resources.stream()
                .flatMap(resource -> resource.routes().stream())
                .sorted(Comparator.comparing(Route::template).thenComparing(Route::method))
                .toList();
    }
}
