package com.example.medical;

import java.time.YearMonth;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** How many people a facility saw in a month. */
@Dataset(
        name = "medical-attendance",
        title = "Consultations and emergencies",
        help = "How many consultations a facility gave in a month, and how many emergencies it answered.")
record Attendance(
        @Column(label = "Month", help = "Month of the period.", key = true, example = "2022-01") YearMonth month,
        @Column(label = "Facility", help = "Its code.", key = true, references = "medical-facility", example = "unit")
                String facility,
        @Column(label = "Consultations", help = "Outpatients seen, persons.", example = "310") long consultations,
        @Column(label = "Emergencies", help = "Emergencies answered, cases.", example = "1") long emergencies,
        @Column(label = "Reconstructed", help = "Whether it agrees with a published figure only.", example = "no")
                boolean reconstructed) {}
