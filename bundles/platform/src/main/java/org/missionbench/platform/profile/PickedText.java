package org.missionbench.platform.profile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.dataset.ValueRejected;

/**
 * Picks a part out of a longer text.
 *
 * @param pattern what to look for; what stands in its first parentheses is picked, or all of it when it has none
 */
record PickedText(Pattern pattern) implements CellRule.Step {

    @Override
    public String explained() {
        return "the part of the form " + pattern.pattern();
    }

    @Override
    public String apply(String text) throws ValueRejected {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new ValueRejected("'%s' holds nothing of the form %s; write it there, or mend the profile's pick"
                    .formatted(SourceRow.shown(text), pattern.pattern()));
        }
        String picked = found.groupCount() == 0 ? found.group() : found.group(1);
        return picked == null ? "" : picked;
    }
}
