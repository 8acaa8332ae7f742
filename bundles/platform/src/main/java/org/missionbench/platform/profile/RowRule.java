package org.missionbench.platform.profile;

import java.util.function.Predicate;

/**
 * A condition on one column of a source.
 *
 * @param column what the profile calls the column
 * @param test looks at what is written there, without the spaces around it
 */
public record RowRule(String column, Predicate<String> test) {

    /** Whether it holds for a row. */
    public boolean holds(SourceRow row) {
        return test.test(row.raw(column));
    }
}
