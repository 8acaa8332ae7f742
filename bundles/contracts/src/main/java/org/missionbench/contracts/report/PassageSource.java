package org.missionbench.contracts.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.MissionPeriod;

/** Supplies the running text of the report that stands around what the modules contribute. Asked by reporting. */
public interface PassageSource extends Contribution {

    /** All passages of a mission's period, in the order in which they are printed at their places. */
    List<Passage> passages(MissionPeriod scope);

    /**
     * The numbers typed into a text instead of bound to a measure, each with the measures it may be.
     *
     * @param text as a person writes it
     * @param measures the figures there are
     * @return in the order of the text; none when this source cannot tell numbers from names and dates
     */
    default List<LooseNumber> looseNumbers(String text, Collection<Measure> measures) {
        return List.of();
    }

    /**
     * A number that is bound to nothing.
     *
     * @param printed as it stands in the text
     * @param bindings what may be written for it, ready to paste, with the title of the measure
     */
    record LooseNumber(String printed, Map<String, String> bindings) {}

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
