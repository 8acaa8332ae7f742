package org.missionbench.audit;

import java.util.List;
import org.missionbench.contracts.command.Progress;

/** Judges texts in tests. */
final class Texts {

    private Texts() {}

    /** What one rule finds in the text of a report. */
    static List<Flaw> judge(Rule rule, String text) {
        return rule.judge(TextReader.read(text));
    }

    /** The statements of what is found with confidence. */
    static List<String> findings(String text) {
        return Auditor.audit(TextReader.read(text), Progress.NONE).stream()
                .filter(flaw -> flaw.confidence() >= Auditor.SURE_ENOUGH)
                .map(flaw -> flaw.finding().rule() + ": " + flaw.finding().statement())
                .toList();
    }
}
