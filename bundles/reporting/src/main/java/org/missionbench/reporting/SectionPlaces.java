package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;

/**
 * Where the sections that are present stand in an outline, and what of them stands nowhere.
 *
 * @param sections of all modules
 * @param outline the mission's own or the usual one
 * @param scope whose rows
 */
record SectionPlaces(List<ReportSection> sections, List<OutlineEntry> outline, MissionPeriod scope) {

    /**
     * A section.
     *
     * @param section which
     * @param places where the outline prints it or a part of it
     * @param filled whether it has anything to print
     */
    record Placed(ReportSection section, List<String> places, boolean filled) {}

    /** All sections by their ids. */
    List<Placed> all() {
        return sections.stream()
                .sorted(Comparator.comparing(ReportSection::id))
                .map(section -> new Placed(section, places(section), isFilled(section)))
                .toList();
    }

    /** Sections that usually have a place, have something to print, and are printed nowhere. */
    List<String> unprinted() {
        return sections.stream()
                .filter(section -> !section.place().key().isEmpty())
                .filter(section -> places(section).isEmpty() && isFilled(section))
                .map(ReportSection::id)
                .sorted()
                .toList();
    }

    /** Tables of sections of which the outline asks for parts only, and not for the part with that table. */
    List<Finding> forgottenParts() {
        return sections.stream()
                .sorted(Comparator.comparing(ReportSection::id))
                .filter(section -> !references(section).isEmpty())
                .filter(section -> references(section).stream()
                        .noneMatch(reference -> reference.part().isEmpty()))
                .flatMap(section -> forgotten(section).stream())
                .toList();
    }

    private List<Finding> forgotten(ReportSection section) {
        List<Table> whole = tables(blocks(section));
        Set<String> printed = new HashSet<>();
        for (SectionReference reference : references(section)) {
            tables(part(section, reference.part())).forEach(table -> printed.add(table.id()));
        }
        return whole.stream()
                .map(Table::id)
                .filter(id -> !printed.contains(id))
                .distinct()
                .map(id -> new Finding(
                        "reporting/parts-have-a-place",
                        Finding.Severity.WARNING,
                        "The table '%s' of %s is not printed: the outline asks for %s only; add the part with it"
                                .formatted(id, section.id(), written(section)),
                        List.of(new Finding.Place("outline, section", written(section)))))
                .toList();
    }

    private String written(ReportSection section) {
        return references(section).stream().map(SectionReference::toString).collect(Collectors.joining(", "));
    }

    private List<SectionReference> references(ReportSection section) {
        return outline.stream()
                .flatMap(entry -> entry.sections().stream())
                .filter(reference -> reference.id().equals(section.id()))
                .toList();
    }

    private List<String> places(ReportSection section) {
        return outline.stream()
                .filter(entry -> entry.sections().stream()
                        .anyMatch(reference -> reference.id().equals(section.id())))
                .map(OutlineEntry::place)
                .toList();
    }

    private boolean isFilled(ReportSection section) {
        return !blocks(section).isEmpty();
    }

    // one that fails is a finding where it is printed
    private List<Block> blocks(ReportSection section) {
        try {
            return section.blocks(scope);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private List<Block> part(ReportSection section, String part) {
        try {
            return section.part(scope, part);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static List<Table> tables(List<Block> blocks) {
        List<Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                tables.add(table);
            }
        }
        return tables;
    }
}
