package org.missionbench.contracts.dataset;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a component of a dataset's record as a column. Every component of such a record carries one.
 *
 * <p>The column's name is the component's in lower-case snake: {@code budgetClass} becomes {@code budget_class}. Its
 * type follows from the component's: see {@link ColumnType}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

    /** What a person calls it: "Budget class". */
    String label();

    /** What to write into it, with unit and sign. */
    String help();

    /** Whether the column is part of the row's key within a mission and period. */
    boolean key() default false;

    /** Whether a value may be missing. The component is then {@code @Nullable} and not of a primitive type. */
    boolean optional() default false;

    /** Name of the dataset whose single key column holds the allowed values; empty when the value refers to nothing. */
    String references() default "";

    /** ISO code of the currency of an amount, when all rows have the same. */
    String currency() default "USD";

    /** Name of the column that holds the currency of an amount, when rows differ; overrides {@link #currency()}. */
    String currencyColumn() default "";

    /** How many decimals a decimal column keeps. */
    int decimals() default 6;

    /** Regular expression that a text must match whole; empty for any text. */
    String pattern() default "";

    /** A value as a newcomer might write it, for the import template. */
    String example() default "";

    /** Whether the column holds personal data, which never reaches a report or a measure. */
    boolean personal() default false;
}
