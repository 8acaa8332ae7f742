package org.missionbench.contracts.dataset;

/**
 * Who changes rows, and why; kept in the audit trail.
 *
 * @param actor who asked for it: a user's name on the machine
 * @param reason what for, in a sentence: "import of unmik-2021-22"
 * @param source file or form the values came from, with its SHA-256 where it has one; may be empty
 */
public record ChangeNote(String actor, String reason, String source) {}
