package org.missionbench.storage;

import java.nio.file.Path;
import java.util.List;

/** A store that is a file of this machine, and so can be copied and looked through here. */
interface StoreFile {

    /** Writes a copy into a folder while others go on working; the copy holds one state of all rows. */
    Path copyInto(Path folder);

    /** What is damaged, each in a sentence; empty when all is sound. Reads the whole file. */
    List<String> damages();
}
