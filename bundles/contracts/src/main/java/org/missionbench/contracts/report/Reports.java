package org.missionbench.contracts.report;

import org.missionbench.contracts.content.Document;
import org.missionbench.kernel.MissionPeriod;

/** The performance report as it stands. Provided by reporting; asked by whoever judges or compares it. */
public interface Reports {

    /** The whole report of a mission's period: numbered, every bound number filled in. */
    Document assemble(MissionPeriod scope);
}
