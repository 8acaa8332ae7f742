package org.missionbench.platform;

/** How far a period's figures come from primary records. */
enum DataBasis {
    /** Every figure is as the accounts or another primary record have it. */
    RECORDED,
    /** Some figures were made up to agree with published totals. */
    PARTLY_RECONSTRUCTED
}
