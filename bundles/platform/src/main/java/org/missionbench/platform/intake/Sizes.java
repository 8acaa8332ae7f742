package org.missionbench.platform.intake;

/** How much a package may hold, so that nobody fills memory or time with a small file. */
final class Sizes {

    /** Files of a package, and entries of a zip. */
    static final int MOST_FILES = 1_000;
    /** Bytes of a descriptor. */
    static final int LARGEST_DESCRIPTOR = 8 << 20;
    /** Bytes of one file once unpacked: some fifty million ledger rows. */
    static final long LARGEST_FILE = 8L << 30;
    /** How many times larger a file may be unpacked than packed; ledgers reach 20. */
    static final long MOST_PACKED = 200;
    /** Below this many bytes the ratio does not matter. */
    static final long RATIO_FROM = 16L << 20;

    private Sizes() {}
}
