package org.missionbench.ict;

import java.time.YearMonth;
import org.missionbench.contracts.dataset.RollUp;

/** Incidents by month and hours, maintained with the rows: what measures read, so that 200,000 incidents cost them nothing. */
@RollUp(name = "ict-incident-by-month", of = Incident.class)
record IncidentsByMonth(
        YearMonth month, String criticality, Incident.State state, long hours, @RollUp.Count long incidents) {}
