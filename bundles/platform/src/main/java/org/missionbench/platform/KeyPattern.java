package org.missionbench.platform;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.missionbench.kernel.MeasureKey;

/** A pattern such as {@code finance.variance.*}: a star stands for anything, a question mark for one letter. */
final class KeyPattern implements Predicate<MeasureKey> {

    private final Pattern pattern;

    KeyPattern(String written) {
        String anywhere = Pattern.quote(written).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        this.pattern = Pattern.compile(anywhere);
    }

    @Override
    public boolean test(MeasureKey key) {
        return pattern.matcher(key.key()).matches();
    }
}
