package org.missionbench.supply;

/** Where a figure comes from. */
enum Basis {
    /** From the records of the mission. */
    RECORDED,
    /** Made up to agree with published figures, because nothing finer was published. */
    RECONSTRUCTED
}
