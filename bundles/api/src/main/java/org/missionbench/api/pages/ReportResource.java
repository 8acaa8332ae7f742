package org.missionbench.api.pages;

import java.util.List;
import java.util.Map;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.api.live.Remembered;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.report.Reports;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The performance report as it stands. Present while reporting is. */
@Component(service = Resource.class)
public class ReportResource implements Resource {

    private final Reports reports;
    private final Remembered remembered;

    /** Asks reporting. */
    @Activate
    public ReportResource(@Reference Reports reports, @Reference Remembered remembered) {
        this.reports = reports;
        this.remembered = remembered;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                "/missions/{mission}/{period}/report",
                "The performance report as it stands, as content blocks",
                "the cover, and the parts, each a block with its number",
                call -> Reply.json(remembered.of(call.scope(), "report", Map.class, () -> json(call.scope())))));
    }

    private Map<String, Object> json(MissionPeriod scope) {
        Document document = reports.assemble(scope);
        Document.Cover cover = document.cover();
        BlockJson blocks = new BlockJson();
        return Json.object(
                "cover",
                Json.object(
                        "symbol", cover.symbol(),
                        "organization", cover.organization(),
                        "body", cover.body(),
                        "title", cover.title(),
                        "subtitle", cover.subtitle(),
                        "date", cover.date(),
                        "properties", cover.properties()),
                "language",
                document.language(),
                "parts",
                document.parts().stream()
                        .map(part -> {
                            Map<String, Object> json = part.block().accept(blocks);
                            json.put("number", part.number());
                            return json;
                        })
                        .toList());
    }
}
