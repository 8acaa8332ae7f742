package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.report.PassageSource;
import org.missionbench.kernel.MissionPeriod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running text that the sources present supply, and what the reader is told where there is none.
 *
 * @param texts the text
 * @param notice printed once, in the first chapter; absent when nothing is missing
 */
record Passages(PassageTexts texts, Optional<Notice> notice) {

    private static final Logger log = LoggerFactory.getLogger(Passages.class);
    private static final String ABSENT =
            "The report's own texts are missing because the module 'narrative' is not installed. They are kept; install it with: features install narrative";

    /** Asks every source. */
    static Passages of(List<PassageSource> sources, MissionPeriod scope) {
        if (sources.isEmpty()) {
            return new Passages(new PassageTexts(List.of()), missing(ABSENT));
        }
        List<PassageSource.Passage> passages = new ArrayList<>();
        Optional<Notice> notice = Optional.empty();
        for (PassageSource source : inOrder(sources)) {
            try {
                passages.addAll(source.passages(scope));
            } catch (RuntimeException e) {
                log.warn("Passages {} of {} have failed", source.id(), scope, e);
                notice = missing("Texts of this report are missing because '%s' has failed: %s"
                        .formatted(source.id(), e.getMessage()));
            }
        }
        return new Passages(new PassageTexts(passages), notice);
    }

    /** The notice as a finding. */
    List<Finding> findings() {
        return notice.stream()
                .map(shown -> new Finding(
                        "reporting/texts-present",
                        Finding.Severity.WARNING,
                        shown.text(),
                        List.of(new Finding.Place("the report's own texts", "none"))))
                .toList();
    }

    private static Optional<Notice> missing(String text) {
        return Optional.of(new Notice(Notice.Kind.MISSING, text));
    }

    private static List<PassageSource> inOrder(List<PassageSource> sources) {
        return sources.stream().sorted(Comparator.comparing(PassageSource::id)).toList();
    }
}
