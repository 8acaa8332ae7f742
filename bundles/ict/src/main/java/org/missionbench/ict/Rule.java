package org.missionbench.ict;

import java.util.List;
import org.missionbench.contracts.check.Finding;

/**
 * A check's findings in one form.
 *
 * @param id the check's id
 */
record Rule(String id) {

    /** Figures or dates contradict each other. */
    Finding broken(String where, Object value, String statement) {
        return finding(Finding.Severity.ERROR, where, value, statement);
    }

    /** Something a complete report needs is missing. */
    Finding missing(String where, Object value, String statement) {
        return finding(Finding.Severity.WARNING, where, value, statement);
    }

    /** Worth knowing, nothing to mend. */
    Finding worthKnowing(String where, Object value, String statement) {
        return finding(Finding.Severity.NOTE, where, value, statement);
    }

    private Finding finding(Finding.Severity severity, String where, Object value, String statement) {
        return new Finding(id, severity, statement, List.of(new Finding.Place(where, value.toString())));
    }
}
