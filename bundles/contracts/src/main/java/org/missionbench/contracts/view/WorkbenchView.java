package org.missionbench.contracts.view;

import java.util.List;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.content.Block;
import org.missionbench.kernel.MissionPeriod;

/** A page of the workbench. Asked by the workbench, each time it is opened. */
public interface WorkbenchView extends Contribution {

    /** What the page is called and where it stands. */
    Shape shape();

    /** The page's content; empty when the module has no rows for it. */
    List<Block> blocks(MissionPeriod scope);

    /**
     * What a page is called and where it stands.
     *
     * @param title in the navigation and on the tab: "Fuel balance"
     * @param perspective where it stands
     * @param position order within the perspective: 10, 20, 30 leaves room for more
     * @param help what it shows and what to do with it, two or three sentences
     * @param nextStep what to do when it has no content yet: "Import fuel-issue.csv"
     */
    record Shape(String title, Perspective perspective, int position, String help, String nextStep) {}

    /** The parts of the workbench, in the order of its navigation. */
    enum Perspective {
        /** Headlines and what needs attention. */
        OVERVIEW,
        /** Apportionments, expenditure, variances. */
        BUDGET,
        /** Posts, incumbency, recruitment. */
        PEOPLE,
        /** Programmatic activities and projects. */
        PROGRAMMES,
        /** Frameworks, activity log, follow-up. */
        RESULTS,
        /** Fuel, vehicles, technology, facilities, supply, medical. */
        SUPPORT,
        /** The performance report. */
        REPORT,
        /** Modules, configuration, audit trail. */
        ADMINISTRATION
    }
}
