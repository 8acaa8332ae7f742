package org.missionbench.ict;

import org.missionbench.contracts.dataset.RollUp;

/** Incidents by place, kind and hours, maintained with the rows: what pages and the command read. */
@RollUp(name = "ict-incident-by-place", of = Incident.class)
record IncidentsByPlace(
        String location,
        String kind,
        String criticality,
        Incident.State state,
        long hours,
        @RollUp.Count long incidents) {}
