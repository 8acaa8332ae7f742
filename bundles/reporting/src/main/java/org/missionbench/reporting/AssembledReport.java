package org.missionbench.reporting;

import java.util.List;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Document;

/**
 * A report with what is wrong with it.
 *
 * @param document ready for rendering
 * @param findings what is missing or has failed
 */
record AssembledReport(Document document, List<Finding> findings) {

    /** Copies. */
    AssembledReport {
        findings = List.copyOf(findings);
    }
}
