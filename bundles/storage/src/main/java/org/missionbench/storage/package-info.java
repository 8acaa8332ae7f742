/** Keeps the rows of every dataset with their roll-ups, history and audit trail, in SQLite or PostgreSQL. */
@NullMarked
package org.missionbench.storage;

import org.jspecify.annotations.NullMarked;
