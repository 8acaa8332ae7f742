package org.missionbench.contracts.report;

import java.util.List;
import org.missionbench.contracts.Contribution;
import org.missionbench.kernel.MissionPeriod;

/** Supplies the running text of the report that stands around what the modules contribute. Asked by reporting. */
public interface PassageSource extends Contribution {

    /** All passages of a mission's period, in the order in which they are printed at their places. */
    List<Passage> passages(MissionPeriod scope);

    /**
     * One paragraph.
     *
     * @param name stable name, unique in the report: {@code II.B/3}
     * @param place the key of its place in the outline: {@code II.B}
     * @param afterSection whether it stands after what modules contribute there, not before
     * @param kind how it is set
     * @param text with bound numbers, as {@link org.missionbench.contracts.content.BoundText} reads it
     */
    record Passage(String name, String place, boolean afterSection, Kind kind, String text) {}

    /** How a passage is set. */
    enum Kind {
        /** A paragraph that takes part in the numbering. */
        NUMBERED,
        /** A paragraph without a number. */
        PLAIN,
        /** A lettered item; neighbours make one list. */
        ITEM,
        /** A heading without a number. */
        HEADING
    }
}
