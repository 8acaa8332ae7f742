package org.missionbench.platform.profile;

import java.util.List;
import org.missionbench.contracts.dataset.ValueRejected;

/**
 * What stands in one column of a dataset.
 *
 * @param column name of the column
 * @param heads what the profile calls the columns of the source that it is made of; empty for a constant
 * @param source puts the text together
 * @param ifBlank what stands there when that is blank
 * @param steps what is done with the text, in order
 * @param isNumbering whether it counts rows
 */
public record CellRule(
        String column, List<String> heads, Source source, String ifBlank, List<Step> steps, boolean isNumbering) {

    /** Copies. */
    public CellRule {
        heads = List.copyOf(heads);
        steps = List.copyOf(steps);
    }

    /** Puts a text together from a row. */
    @FunctionalInterface
    public interface Source {
        /** The text; empty for none. */
        String of(SourceRow row) throws ValueRejected;

        /** What it is beyond the columns that it reads, for a person; empty for nothing. */
        default String explained() {
            return "";
        }
    }

    /** Turns a text that is not blank into another. */
    public interface Step {
        /** The other text. */
        String apply(String text) throws ValueRejected;

        /** What it does, for a person. */
        String explained();
    }

    /** The cell, as files of ours write it. */
    public String text(SourceRow row) throws ValueRejected {
        return of(source.of(row));
    }

    /** What becomes of the text that was put together. */
    public String of(String drawn) throws ValueRejected {
        if (drawn.isEmpty()) {
            return ifBlank;
        }
        String text = drawn;
        for (Step step : steps) {
            text = step.apply(text);
        }
        return text;
    }
}
