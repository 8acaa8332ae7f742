package org.missionbench.programmes;

import java.util.Optional;

/** Something with a code that another of its sort may contain. */
interface Contained {

    /** Its code. */
    String code();

    /** Code of the one that contains it; empty for one that stands alone. */
    Optional<String> whole();
}
