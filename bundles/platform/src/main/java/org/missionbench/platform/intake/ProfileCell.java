package org.missionbench.platform.intake;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.platform.profile.CellRule;
import org.missionbench.platform.profile.SourceRow;

/**
 * One column that a profile fills, during one reading. Texts that come back often, such as days and codes, are worked
 * out once and remembered.
 */
final class ProfileCell {

    private static final int REMEMBERED = 1024;

    private final CellRule rule;
    private final @Nullable String[] drawn;
    private final @Nullable String[] made;

    ProfileCell(CellRule rule) {
        this.rule = rule;
        int size = rule.steps().isEmpty() ? 0 : REMEMBERED;
        this.drawn = new @Nullable String[size];
        this.made = new @Nullable String[size];
    }

    CellRule rule() {
        return rule;
    }

    String text(SourceRow row) throws ValueRejected {
        String text = rule.source().of(row);
        if (drawn.length == 0) {
            return rule.of(text);
        }
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
        String known = made[slot];
        if (known != null && text.equals(drawn[slot])) {
            return known;
        }
        String fresh = rule.of(text);
        drawn[slot] = text;
        made[slot] = fresh;
        return fresh;
    }
}
