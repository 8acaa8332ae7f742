package org.missionbench.reporting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;

/** The outline of a mission that has declared none: the places that sections name and where passages stand. */
final class UsualOutline {

    /** Headings that no section names itself. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("0", "Summary"),
            Map.entry("I", "Introduction"),
            Map.entry("II", "Mandate performance"),
            Map.entry("II.A", "Overall"),
            Map.entry("II.B", "Budget implementation"),
            Map.entry("II.C", "Mission support initiatives"),
            Map.entry("II.D", "Partnerships and United Nations system coordination"),
            Map.entry("II.E", "Results-based budgeting frameworks"),
            Map.entry("III", "Resource performance"),
            Map.entry("III.D", "Other revenue and adjustments, and borrowing"),
            Map.entry("IV", "Analysis of variances"),
            Map.entry("V", "Actions to be taken by the General Assembly"),
            Map.entry("VI", "Follow-up of requests"));

    private final SortedMap<String, OutlineEntry> entries = new TreeMap<>(new PlaceOrder());

    private UsualOutline() {}

    /**
     * The usual outline.
     *
     * @param sections in any order; those with the same place stand there in the order of their ids
     * @param passagePlaces where passages stand
     */
    static List<OutlineEntry> of(List<ReportSection> sections, Collection<String> passagePlaces) {
        UsualOutline outline = new UsualOutline();
        sections.stream()
                .filter(section -> !section.place().key().isEmpty())
                .sorted(Comparator.comparing(ReportSection::id))
                .forEach(outline::add);
        passagePlaces.forEach(outline::addHeadings);
        return List.copyOf(outline.entries.values());
    }

    private void add(ReportSection section) {
        OutlinePlace place = section.place();
        addHeadings(place.key());
        entries.compute(
                place.key(),
                (key, entry) -> entry == null || entry.section() == null
                        ? entry(key, place.title(), section.id())
                        : entry(key, entry.title(), entry.section() + ", " + section.id()));
    }

    /** The place itself and those above it, as far as nothing stands there yet. */
    private void addHeadings(String place) {
        for (String at = place; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            entries.putIfAbsent(at, new OutlineEntry(at, 0, USUAL.getOrDefault(at, at), null, true));
        }
    }

    private static OutlineEntry entry(String place, String title, String section) {
        return new OutlineEntry(place, 0, title, section, true);
    }
}
