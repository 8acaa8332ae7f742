package org.missionbench.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The API's own description, OpenAPI 3.1, made from the routes that are present. */
@Component(service = {Resource.class, OpenApiResource.class})
public class OpenApiResource implements Resource {

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE,
            target = "(!(component.name=org.missionbench.api.OpenApiResource))")
    private volatile List<Resource> others = List.of();

    /** Waits for resources. */
    public OpenApiResource() {}

    OpenApiResource(List<Resource> others) {
        this.others = others;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                "/openapi.json", "This description", "an OpenAPI 3.1 document", call -> Reply.json(describe())));
    }

    Map<String, Object> describe() {
        List<Resource> all = new ArrayList<>(others);
        all.add(this);
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Route route : ApiServlet.routes(all)) {
            paths.computeIfAbsent(route.template(), path -> new TreeMap<>())
                    .put(route.method().toLowerCase(Locale.ROOT), operation(route));
        }
        return Json.object(
                "openapi", "3.1.0",
                "info",
                        Json.object(
                                "title", "Missionbench",
                                "version", "1",
                                "description",
                                        "Values are texts as the files of a data package hold them. Errors are problem+json (RFC 9457) with a sentence for a person."),
                "servers", List.of(Json.object("url", "/api/v1")),
                "security", List.of(Json.object("token", List.of()), Json.object("session", List.of())),
                "paths", paths,
                "components", components());
    }

    private static Map<String, Object> operation(Route route) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        route.parts()
                .forEach(part -> parameters.add(Json.object(
                        "name", part, "in", "path", "required", true, "schema", Json.object("type", "string"))));
        new TreeMap<>(route.takes())
                .forEach((name, help) -> parameters.add(Json.object(
                        "name", name, "in", "query", "description", help, "schema", Json.object("type", "string"))));
        Map<String, Object> operation = Json.object(
                "operationId", operationId(route),
                "summary", route.summary(),
                "parameters", parameters,
                "responses",
                        Json.object(
                                "2XX", Json.object("description", "Gives " + route.gives()),
                                "default", Json.object("$ref", "#/components/responses/Problem")));
        if (!route.body().isEmpty()) {
            boolean bytes = route.template().equals("/uploads");
            operation.put(
                    "requestBody",
                    Json.object(
                            "description",
                            route.body(),
                            "required",
                            true,
                            "content",
                            Json.object(
                                    bytes ? "application/octet-stream" : "application/json",
                                    Json.object("schema", bytes ? Json.object() : Json.object("type", "object")))));
        }
        return operation;
    }

    private static String operationId(Route route) {
        return route.method().toLowerCase(Locale.ROOT)
                + route.template().replaceAll("[{}]", "").replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static Map<String, Object> components() {
        Map<String, Object> problem = Json.object(
                "type",
                "object",
                "properties",
                Json.object(
                        "status", Json.object("type", "integer"),
                        "title", Json.object("type", "string"),
                        "detail", Json.object("type", "string")));
        return Json.object(
                "schemas", Json.object("Problem", problem),
                "responses",
                        Json.object(
                                "Problem",
                                Json.object(
                                        "description",
                                        "What went wrong and what to do",
                                        "content",
                                        Json.object(
                                                "application/problem+json",
                                                Json.object(
                                                        "schema",
                                                        Json.object("$ref", "#/components/schemas/Problem"))))),
                "securitySchemes",
                        Json.object(
                                "token", Json.object("type", "http", "scheme", "bearer"),
                                "session", Json.object("type", "apiKey", "in", "cookie", "name", "missionbench")));
    }
}
