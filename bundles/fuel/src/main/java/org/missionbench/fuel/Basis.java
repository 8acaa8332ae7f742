package org.missionbench.fuel;

/** Where a figure comes from. */
enum Basis {
    /** From a slip, a delivery note or another primary record. */
    RECORDED,
    /** Made up to agree with published totals, because nothing finer was published. */
    RECONSTRUCTED
}
