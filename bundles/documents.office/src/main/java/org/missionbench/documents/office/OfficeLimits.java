package org.missionbench.documents.office;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** How far an office file that somebody hands in may swell while it is being read. */
final class OfficeLimits {

    private static final long LARGEST_PART = 512L << 20;
    private static final double STRONGEST_PACKING = 0.002;

    private OfficeLimits() {}

    /** Sets the limits of the library, which holds them for all its files. */
    static void set() {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(STRONGEST_PACKING);
    }
}
