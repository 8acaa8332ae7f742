package org.missionbench.api.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures of all modules, each with its formula and its rows. */
@Component(service = Resource.class)
public class MeasuresResource implements Resource {

    private static final String MEASURES = "/missions/{mission}/{period}/measures";

    private final Measures measures;

    /** Asks the platform. */
    @Activate
    public MeasuresResource(@Reference Measures measures) {
        this.measures = measures;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                MEASURES,
                                "The measures of all modules",
                                "a list in the order of their keys: key, title, figure",
                                this::all)
                        .taking(Map.of("search", "words in the key or the title")),
                Route.get(
                        MEASURES + "/{key}",
                        "One measure, with how it is computed and from which rows",
                        "key, title, figure, method, and rows: for each the dataset and the values of its columns",
                        this::one));
    }

    private Reply all(Call call) {
        String search = call.find("search").orElse("").toLowerCase(Locale.ROOT);
        return Reply.json(measures.all(call.scope()).values().stream()
                .filter(measure -> (measure.key().key() + " " + measure.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(search))
                .map(MeasuresResource::brief)
                .toList());
    }

    private Reply one(Call call) {
        String written = call.part("key");
        Measure measure = measures.find(call.scope(), key(written))
                .orElseThrow(() -> Problem.absent(
                        "No module that is present has the measure %s for this mission and period".formatted(written)));
        Map<String, Object> json = brief(measure);
        json.put("method", measure.method());
        json.put(
                "rows",
                measure.rows().stream()
                        .map(rows -> Json.object("dataset", rows.dataset(), "equal", rows.equal()))
                        .toList());
        return Reply.json(json);
    }

    static MeasureKey key(String written) {
        try {
            return new MeasureKey(written);
        } catch (IllegalArgumentException e) {
            throw Problem.wrong(String.valueOf(e.getMessage()));
        }
    }

    static Map<String, Object> brief(Measure measure) {
        return Json.object(
                "key", measure.key().key(),
                "title", measure.title(),
                "figure", FigureJson.of(measure.figure()));
    }
}
