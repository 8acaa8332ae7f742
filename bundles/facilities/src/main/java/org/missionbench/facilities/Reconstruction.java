package org.missionbench.facilities;

import org.missionbench.contracts.content.Notice;

/** What is said where rows were made up to agree with published figures. */
final class Reconstruction {

    static final Notice NOTICE = new Notice(
            Notice.Kind.RECONSTRUCTED,
            "Rows are made up to agree with published numbers of premises, generators, projects and points, and with published quantities of waste; single premises, bills, hours and kilowatt-hours are not published.");

    private Reconstruction() {}
}
