package org.missionbench.reporting;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an outline asks of a module.
 *
 * @param id of the section: {@code results/frameworks}
 * @param part of it; empty for the whole section
 */
record SectionReference(String id, String part) {

    /** Reads {@code finance/summary, results/frameworks#1}. */
    static List<SectionReference> parse(String written) {
        return Stream.of(written.split(",", -1))
                .map(String::strip)
                .filter(reference -> !reference.isEmpty())
                .map(SectionReference::one)
                .toList();
    }

    /** The module that is to contribute it. */
    String module() {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }

    @Override
    public String toString() {
        return part.isEmpty() ? id : id + "#" + part;
    }

    private static SectionReference one(String written) {
        int mark = written.indexOf('#');
        return mark < 0
                ? new SectionReference(written, "")
                : new SectionReference(written.substring(0, mark), written.substring(mark + 1));
    }
}
