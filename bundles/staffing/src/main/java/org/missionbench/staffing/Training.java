package org.missionbench.staffing;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Training of a kind of personnel. */
@Dataset(
        name = "training",
        title = "Training",
        help =
                "How many people were to be trained within and outside the mission, how many were, and in how many courses.")
record Training(
        @Column(label = "Place", help = "in-mission or out-of-mission.", key = true, example = "in-mission")
                Place place,
        @Column(label = "Personnel", help = "uniformed or civilian.", key = true, example = "civilian")
                PersonnelCategory.Kind personnel,
        @Column(label = "Planned", help = "People.", example = "187") long planned,
        @Column(label = "People", help = "People who were trained.", example = "61") long people,
        @Column(label = "Courses", help = "Courses that were held or attended.", example = "33") long courses,
        @Column(label = "Source", help = "Document and paragraph.", example = "A/75/779") String source) {

    /** Refuses fewer than none. */
    Training {
        Counts.demandNotNegative("planned", planned);
        Counts.demandNotNegative("people", people);
        Counts.demandNotNegative("courses", courses);
    }

    /** Where a training takes place. */
    enum Place {
        IN_MISSION,
        OUT_OF_MISSION
    }
}
