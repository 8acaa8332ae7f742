package org.missionbench.platform.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.report.Reports.Difference;
import org.missionbench.platform.MeasureEffects;

/**
 * What rows change beyond the store.
 *
 * @param measures the measures that change
 * @param places where the report prints something else; empty when nobody looked
 */
record ImportEffects(MeasureEffects measures, List<Difference> places) {

    static final ImportEffects NONE = new ImportEffects(MeasureEffects.NONE, List.of());

    private static final int SHOWN = 20;
    private static final int LONGEST = 60;

    ImportEffects {
        places = List.copyOf(places);
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(measures.parts());
        if (!places.isEmpty()) {
            parts.add(new Rows(
                    List.of("place in the report", "before", "after"),
                    places.stream()
                            .limit(SHOWN)
                            .map(place -> List.of(place.place(), cut(place.before()), cut(place.after())))
                            .toList(),
                    List.of(1, 2)));
        }
        if (places.size() > SHOWN) {
            parts.add(new Line("… and %d more places; --json lists all".formatted(places.size() - SHOWN)));
        }
        return parts;
    }

    List<Map<String, Object>> placesData() {
        return places.stream().map(ImportEffects::data).toList();
    }

    private static Map<String, Object> data(Difference place) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("place", place.place());
        data.put("before", place.before());
        data.put("after", place.after());
        return data;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
