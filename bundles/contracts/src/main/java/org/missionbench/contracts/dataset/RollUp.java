package org.missionbench.contracts.dataset;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record as a roll-up of a dataset, maintained in the same transaction as the rows.
 *
 * <p>Components annotated with {@link Sum} are summed, a {@code long} component annotated with {@link Count} counts the
 * rows; every other component names a required column of the dataset, with the same type, to group by. Groups whose
 * rows have all been removed vanish.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RollUp {

    /** Name in lower-case kebab, unique among all modules' datasets and roll-ups. */
    String name();

    /** The dataset whose rows are summed. */
    Class<? extends Record> of();

    /** Marks a component that sums the amount (of fixed currency) or decimal column of the same name. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Sum {}

    /** Marks the component, a {@code long}, that counts rows. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Count {}
}
