package org.missionbench.contracts.dataset;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record as a dataset: one row for each instance, kept for one mission and budget period.
 *
 * <p>Mission and period are not components. They lead every key and are supplied by whoever reads or writes.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Dataset {

    /** Name in lower-case kebab, unique among all modules; also the name of the file: {@code redeployment.csv}. */
    String name();

    /** What a person calls it: "Redeployments between groups". */
    String title();

    /** One or two sentences that tell a newcomer what a row is and where its figures come from. */
    String help();
}
