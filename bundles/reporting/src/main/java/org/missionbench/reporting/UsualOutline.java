package org.missionbench.reporting;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;

/** The outline of a mission that has declared none: the places that the installed modules' sections name. */
final class UsualOutline {

    /** Headings above the sections, which no section names itself. */
    private static final Map<String, String> PARENTS = Map.of(
            "I", "Introduction",
            "II", "Mandate performance",
            "III", "Resource performance",
            "III.D", "Other revenue and adjustments, and borrowing");

    private UsualOutline() {}

    static List<OutlineEntry> of(List<ReportSection> sections) {
        SortedMap<String, OutlineEntry> entries = new TreeMap<>(new PlaceOrder());
        for (ReportSection section : sections) {
            OutlinePlace place = section.place();
            entries.put(place.key(), new OutlineEntry(place.key(), 0, place.title(), section.id()));
            for (int point = place.key().lastIndexOf('.');
                    point > 0;
                    point = place.key().lastIndexOf('.', point - 1)) {
                String parent = place.key().substring(0, point);
                entries.putIfAbsent(parent, new OutlineEntry(parent, 0, PARENTS.getOrDefault(parent, parent), null));
            }
        }
        return List.copyOf(entries.values());
    }
}
