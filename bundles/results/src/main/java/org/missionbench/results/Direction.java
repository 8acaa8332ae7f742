package org.missionbench.results;

/** Where an indicator's value is meant to go. */
enum Direction {
    INCREASE,
    DECREASE,
    NONE
}
