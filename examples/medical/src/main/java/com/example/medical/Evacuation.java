package com.example.medical;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A person brought to a hospital; who it was is personal data, which reports and measures never show. */
@Dataset(name = "medical-evacuation", title = "Medical evacuations", help = "Each person brought to a hospital.")
record Evacuation(
        @Column(label = "Number", help = "Number of the case.", key = true, example = "EVAC-2022-03") String number,
        @Column(label = "Date", help = "Day of departure.", example = "2022-02-14") LocalDate date,
        @Column(label = "Kind", help = "How, in one word.", pattern = Facility.WORD, example = "by-road") String kind,
        @Column(
                        label = "Hospital",
                        help = "Code of the facility.",
                        references = "medical-facility",
                        example = "hospital-a")
                String hospital,
        @Column(label = "Patient", help = "Index number.", optional = true, personal = true, example = "123456")
                @Nullable String patient,
        @Column(label = "Reconstructed", help = "Whether it agrees with a published figure only.", example = "no")
                boolean reconstructed) {}
