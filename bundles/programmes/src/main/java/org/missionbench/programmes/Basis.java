package org.missionbench.programmes;

/** Where a figure comes from. */
enum Basis {
    /** From the accounts or another primary record. */
    RECORDED,
    /** Made up to agree with published totals, because nothing finer was published. */
    RECONSTRUCTED
}
