package org.missionbench.api.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.view.DashboardTile;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The headline figures of all modules. */
@Component(service = Resource.class)
public class TilesResource implements Resource {

    private static final Logger log = LoggerFactory.getLogger(TilesResource.class);

    private final Measures measures;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<DashboardTile> tiles = List.of();

    /** Asks the platform for the figures. */
    @Activate
    public TilesResource(@Reference Measures measures) {
        this.measures = measures;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                "/missions/{mission}/{period}/tiles",
                "The headline figures of the modules that have rows",
                "a list: title, perspective, figure and comparison with their measures and how they print, view behind",
                call -> Reply.json(all(call.scope()))));
    }

    private List<Map<String, Object>> all(MissionPeriod scope) {
        SortedMap<MeasureKey, Measure> figures = measures.all(scope);
        List<Map<String, Object>> found = new ArrayList<>();
        tiles.stream().sorted(Comparator.comparing(Contribution::id)).forEach(tile -> {
            try {
                tile.tile(scope).ifPresent(shown -> found.add(json(tile.id(), shown, figures)));
            } catch (RuntimeException | LinkageError e) {
                log.error("Tile {} has failed for {}", tile.id(), scope, e);
            }
        });
        return found;
    }

    private static Map<String, Object> json(
            String id, DashboardTile.Tile tile, SortedMap<MeasureKey, Measure> figures) {
        return Json.object(
                "id", id,
                "title", tile.title(),
                "perspective", tile.perspective().name().toLowerCase(Locale.ROOT),
                "view", tile.view(),
                "figure", figure(tile, tile.figure(), figures),
                "comparison", figure(tile, tile.comparison(), figures),
                "comparisonWords", tile.comparisonWords());
    }

    private static @Nullable Map<String, Object> figure(
            DashboardTile.Tile tile, @Nullable MeasureKey key, SortedMap<MeasureKey, Measure> figures) {
        if (key == null) {
            return null;
        }
        Optional<Figure> figure = Optional.ofNullable(figures.get(key)).flatMap(Measure::value);
        Map<String, Object> json =
                Json.object("measure", key.key(), "printed", FigureJson.printed(figure.orElse(null), tile.style()));
        figure.map(FigureJson::of).ifPresent(exact -> {
            json.put("exact", exact.get("exact"));
            json.put("unit", exact.get("unit"));
        });
        return json;
    }
}
