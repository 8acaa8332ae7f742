package org.missionbench.results;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * A text with bound numbers that results prints.
 *
 * @param owner of which indicator or output it speaks, as the beginning of its measures' keys; empty for a follow-up
 * @param where where it stands, as a person would look for it
 * @param text with bound numbers
 */
record ResultsText(String owner, String where, String text) {

    // not part of a name (P-3), a date (4 May), a year or a resolution (75/301)
    private static final Pattern TYPED = Pattern.compile(
            "(?<![\\w.,/:–-])\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?![\\w/:–-]|[.,]\\d| (?:January|February|March|April|May|June|July|August|September|October|November|December))");

    /** Every text, by dataset. */
    static List<ResultsText> all(RecordStore store, MissionPeriod scope) {
        List<ResultsText> texts = new ArrayList<>();
        for (Indicator row : store.all(scope, Indicator.class)) {
            String owner = "results.indicator." + row.code().replace('.', '-');
            String where = "indicator, " + row.code();
            add(texts, owner, where + ", text", row.text());
            add(texts, owner, where + ", actual_text", row.actualText());
            add(texts, owner, where + ", reason", row.reason());
        }
        for (PlannedOutput row : store.all(scope, PlannedOutput.class)) {
            String where = "planned-output, " + row.code();
            add(texts, output(row.code()), where + ", text", row.text());
            add(texts, output(row.code()), where + ", remarks", row.remarks());
            add(texts, output(row.code()), where + ", reason", row.reason());
        }
        for (OutputQuantity row : store.all(scope, OutputQuantity.class)) {
            add(texts, output(row.output()), row.where() + ", remarks", row.remarks());
            add(texts, output(row.output()), row.where() + ", reason", row.reason());
        }
        for (FollowUp row : store.all(scope, FollowUp.class)) {
            add(texts, "", "follow-up, " + row.code() + ", request", row.request());
            add(texts, "", "follow-up, " + row.code() + ", action", row.action());
        }
        return texts;
    }

    /** Numbers written as digits outside braces, of at most three digits or grouped by commas. */
    List<String> typedNumbers() {
        return BoundText.parse(text).stream()
                .filter(Inline.Words.class::isInstance)
                .flatMap(piece -> TYPED.matcher(((Inline.Words) piece).text()).results())
                .map(MatchResult::group)
                .toList();
    }

    private static String output(String code) {
        return "results.output." + code;
    }

    private static void add(List<ResultsText> texts, String owner, String where, @Nullable String text) {
        if (text != null) {
            texts.add(new ResultsText(owner, where, text));
        }
    }
}
