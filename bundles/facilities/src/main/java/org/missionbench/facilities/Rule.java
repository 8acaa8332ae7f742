package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.check.Finding;

/**
 * A check's findings in one form.
 *
 * @param id the check's id
 */
record Rule(String id) {

    /** Figures or dates contradict each other. */
    Finding broken(String where, String value, String statement) {
        return finding(Finding.Severity.ERROR, where, value, statement);
    }

    /** Something a complete report needs is missing, or asks for a second look. */
    Finding missing(String where, String value, String statement) {
        return finding(Finding.Severity.WARNING, where, value, statement);
    }

    private Finding finding(Finding.Severity severity, String where, String value, String statement) {
        return new Finding(id, severity, where + ": " + statement, List.of(new Finding.Place(where, value)));
    }
}
