package org.missionbench.platform.profile;

import java.util.function.UnaryOperator;

/**
 * A step that takes every text.
 *
 * @param explained what it does
 * @param change does it
 */
record PlainStep(String explained, UnaryOperator<String> change) implements CellRule.Step {

    @Override
    public String apply(String text) {
        return change.apply(text);
    }
}
