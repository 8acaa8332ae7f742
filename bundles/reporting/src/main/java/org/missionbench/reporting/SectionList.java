package org.missionbench.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;

/** {@code report --sections}: what a mission's outline may ask for. */
final class SectionList {

    private static final List<String> HEADS = List.of("section", "title", "usually at", "printed at", "rows");

    private SectionList() {}

    static CommandOutcome of(SectionPlaces places) {
        List<SectionPlaces.Placed> all = places.all();
        return new CommandOutcome(
                Status.DONE,
                List.of(
                        new Rows(HEADS, all.stream().map(SectionList::row).toList(), List.of()),
                        new Line(
                                "Name a section in the dataset outline, under section, at the place where it is to be printed")),
                Map.of("sections", all.stream().map(SectionList::data).toList()));
    }

    private static List<String> row(SectionPlaces.Placed placed) {
        String usual = placed.section().place().key();
        return List.of(
                placed.section().id(),
                placed.section().place().title(),
                usual.isEmpty() ? "–" : usual,
                placed.places().isEmpty() ? "–" : String.join(", ", placed.places()),
                placed.filled() ? "yes" : "no");
    }

    private static Map<String, Object> data(SectionPlaces.Placed placed) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("section", placed.section().id());
        data.put("title", placed.section().place().title());
        data.put("usual_place", placed.section().place().key());
        data.put("places", placed.places());
        data.put("filled", placed.filled());
        return data;
    }
}
