package org.missionbench.audit;

/** What a number in a text counts. */
enum Unit {
    COUNT,
    PER_CENT,
    DOLLARS
}
