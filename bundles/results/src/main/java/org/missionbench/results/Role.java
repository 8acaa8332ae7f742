package org.missionbench.results;

/** Whether a number of an output was planned or completed. */
enum Role {
    PLANNED,
    COMPLETED
}
