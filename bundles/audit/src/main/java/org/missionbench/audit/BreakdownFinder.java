package org.missionbench.audit;

import java.util.List;

/** Finds wholes and their parts in a passage by one way of writing them. */
interface BreakdownFinder {

    /** What it finds; where several readings are possible and one of them adds up, that one. */
    List<Breakdown> find(Passage passage, List<Mention> mentions);
}
