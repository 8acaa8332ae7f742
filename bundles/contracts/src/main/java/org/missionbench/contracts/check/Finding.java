package org.missionbench.contracts.check;

import java.util.List;

/**
 * One disagreement between figures, or one thing a report needs and does not have.
 *
 * @param rule id of the check that found it
 * @param severity how much it matters
 * @param statement what disagrees, with both values, and the remedy: one sentence for a person
 * @param places where to look, each with the value that stands there
 */
public record Finding(String rule, Severity severity, String statement, List<Place> places) {

    /** Copies. */
    public Finding {
        places = List.copyOf(places);
    }

    /** How much a finding matters. */
    public enum Severity {
        /** Figures contradict each other, or a module has failed. */
        ERROR,
        /** Something a complete report needs is missing. */
        WARNING,
        /** Worth knowing, nothing to mend: rounded parts that do not add up. */
        NOTE
    }

    /**
     * Where a value stands.
     *
     * @param where table and line, file and row, or measure, as a person would look for it
     * @param value what stands there, as printed
     */
    public record Place(String where, String value) {}
}
