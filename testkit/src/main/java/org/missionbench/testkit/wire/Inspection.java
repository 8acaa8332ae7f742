package org.missionbench.testkit.wire;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at a bundle from inside the framework. Violations are sentences that say what is wrong and what to do. */
public interface Inspection {

    /** Gives a service its configuration and waits until the store answers. */
    void configure(String pid, Map<String, Object> values);

    /** Imports a data package; empty when all went in, else what was said. */
    String load(Path folder);

    /** Components that cannot be made, and services that are none of the contracts. */
    List<String> starts(long bundle);

    /** Ids, names and texts of what the bundle contributes. */
    List<String> contributions(long bundle, String module);

    /** Declarations of the bundle's datasets. */
    List<String> datasets(long bundle);

    /** Columns that look like personal data and are not marked. */
    List<String> personalData(long bundle, Set<String> notPersonal);

    /** The bundle's figures for the missions that have rows, and for one without. */
    List<String> measures(long bundle, String module);

    /** The ids of the bundle's checks. */
    List<String> checks(long bundle);

    /** What one of the bundle's checks says about a mission's only period. */
    List<String> findings(long bundle, String check, String mission);

    /** Makes every service of the bundle and asks it something; the services as text. */
    List<String> touch(long bundle);

    /** What everybody else answers: commands, datasets, measures, findings, the report, in order. */
    List<String> others(long bundle, String module);
}
