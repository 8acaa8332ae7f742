package org.missionbench.api.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.api.live.Remembered;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.report.PassageSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Texts with bound numbers while a person writes them: how they will print, and which measures there are to bind. */
@Component(service = Resource.class)
public class TextsResource implements Resource {

    private static final String TEXTS = "/missions/{mission}/{period}/texts";
    private static final int LONGEST = 100_000;
    private static final int NEAREST = 4;

    private final Measures measures;
    private final Remembered remembered;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<PassageSource> sources = List.of();

    /** Asks for the figures, but not at every letter. */
    @Activate
    public TextsResource(@Reference Measures measures, @Reference Remembered remembered) {
        this.measures = measures;
        this.remembered = remembered;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(
                        "POST",
                        TEXTS + "/preview",
                        "Shows how a text with bound numbers prints, and keeps nothing",
                        Map.of(),
                        "text, as a person writes it",
                        "pieces as the report prints them, problems in the writing, unknown measures with the nearest names, loose numbers with what they may be",
                        this::preview),
                Route.get(
                                TEXTS + "/measures",
                                "Measures to bind a number to, by words of their names",
                                "a list: key, title, figure, and the styles of a sentence with how each prints it",
                                this::search)
                        .taking(Map.of(
                                "search", "words in the key or the title",
                                "limit", "how many at most; 20 unless told")));
    }

    private Reply preview(Call call) {
        if (!(call.body().get("text") instanceof String text) || text.length() > LONGEST) {
            throw Problem.wrong("text is the text to show, of at most %d letters".formatted(LONGEST));
        }
        SortedMap<MeasureKey, Measure> figures = figures(call.scope());
        List<Object> pieces = new ArrayList<>();
        Set<MeasureKey> unknown = new LinkedHashSet<>();
        for (Inline piece : BoundText.parse(text)) {
            Inline filled = filled(piece, figures, unknown);
            pieces.addAll(BlockJson.inline(List.of(filled)));
        }
        MeasureNames names = new MeasureNames(figures.values());
        return Reply.json(Json.object(
                "pieces", pieces,
                "problems", BoundText.problems(text),
                "unknown",
                        unknown.stream()
                                .map(key ->
                                        Json.object("measure", key.key(), "nearest", names.nearest(key.key(), NEAREST)))
                                .toList(),
                "loose", loose(text, figures.values())));
    }

    private Inline filled(Inline piece, SortedMap<MeasureKey, Measure> figures, Set<MeasureKey> unknown) {
        if (!(piece instanceof Inline.BoundFigure bound)) {
            return piece;
        }
        Optional<Measure> measure = Optional.ofNullable(figures.get(bound.key()));
        if (measure.isEmpty()) {
            unknown.add(bound.key());
        }
        return new Inline.BoundFigure(
                bound.key(), bound.style(), measure.flatMap(Measure::value).orElse(null));
    }

    private List<Map<String, Object>> loose(String text, Collection<Measure> figures) {
        return sources.stream()
                .flatMap(source -> source.looseNumbers(text, figures).stream())
                .map(number -> Json.object(
                        "number",
                        number.printed(),
                        "bindings",
                        number.bindings().entrySet().stream()
                                .map(entry -> Json.object("binding", entry.getKey(), "title", entry.getValue()))
                                .toList()))
                .toList();
    }

    private Reply search(Call call) {
        String words = call.find("search").orElse("");
        return Reply.json(
                new MeasureNames(figures(call.scope()).values()).holding(words, call.number("limit", 20, 200)));
    }

    @SuppressWarnings("unchecked")
    private SortedMap<MeasureKey, Measure> figures(MissionPeriod scope) {
        return remembered.of(scope, "measures", SortedMap.class, () -> measures.all(scope));
    }
}
