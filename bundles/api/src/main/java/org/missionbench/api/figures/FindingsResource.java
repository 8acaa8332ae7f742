package org.missionbench.api.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.api.live.Remembered;
import org.missionbench.contracts.check.Checks;
import org.missionbench.contracts.check.Finding;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What disagrees, and what a report still needs. */
@Component(service = Resource.class)
public class FindingsResource implements Resource {

    private final Checks checks;
    private final Remembered remembered;

    /** Asks the platform. */
    @Activate
    public FindingsResource(@Reference Checks checks, @Reference Remembered remembered) {
        this.checks = checks;
        this.remembered = remembered;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                "/missions/{mission}/{period}/findings",
                "What disagrees and what is missing, gravest first",
                "a list: rule, severity, statement, places with their values",
                call -> Reply.json(remembered.of(call.scope(), "findings", List.class, () -> all(call.scope())))));
    }

    private List<Map<String, Object>> all(MissionPeriod scope) {
        return checks.run(scope).stream().map(FindingsResource::json).toList();
    }

    private static Map<String, Object> json(Finding finding) {
        return Json.object(
                "rule",
                finding.rule(),
                "severity",
                finding.severity().name().toLowerCase(Locale.ROOT),
                "statement",
                finding.statement(),
                "places",
                finding.places().stream()
                        .map(place -> Json.object("where", place.where(), "value", place.value()))
                        .toList());
    }
}
