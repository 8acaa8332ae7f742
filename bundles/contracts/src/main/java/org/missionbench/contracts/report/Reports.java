package org.missionbench.contracts.report;

import java.util.List;
import org.missionbench.contracts.content.Document;
import org.missionbench.kernel.MissionPeriod;

/** The performance report as it stands. Provided by reporting; asked by whoever judges or compares it. */
public interface Reports {

    /** The whole report of a mission's period: numbered, every bound number filled in. */
    Document assemble(MissionPeriod scope);

    /** Keeps in mind what the report prints now, to be compared with what it prints later; here, nothing. */
    default Printed printed(MissionPeriod scope) {
        return List::of;
    }

    /** What the report printed at one time. */
    interface Printed {

        /** Where the report prints something else now than it did then, in the order of reading. */
        List<Difference> differencesNow();
    }

    /**
     * A place that prints something else.
     *
     * @param place the place as a person would look for it
     * @param before what it printed; empty when it was not there
     * @param after what it prints now; empty when it is not there any more
     */
    record Difference(String place, String before, String after) {}
}
