package com.example.medical;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A place that treats people: the mission's own, or a hospital under contract. */
@Dataset(
        name = "medical-facility",
        title = "Medical facilities",
        help = "Each place that treats people: what was planned, and what is in use.")
record Facility(
        @Column(label = "Code", help = "Short name.", key = true, pattern = WORD, example = "dispensary-north")
                String code,
        @Column(label = "Title", help = "Name for people.", example = "Dispensary North") String title,
        @Column(label = "Kind", help = "What it is, in one word.", pattern = WORD, example = "dispensary") String kind,
        @Column(label = "Level", help = "Level of care.", pattern = WORD, example = "level-three") String level,
        @Column(label = "Location", help = "Town it stands in.", example = "Northtown") String location,
        @Column(label = "Inside", help = "Whether it stands in the area of the mission.", example = "yes")
                boolean inside,
        @Column(label = "Planned", help = "Whether the budget provides for it.", example = "yes") boolean planned,
        @Column(label = "In use", help = "Whether it was in use in the period.", example = "yes") boolean inUse,
        @Column(label = "Contract until", help = "Last day of a contract.", optional = true, example = "2022-06-30")
                @Nullable LocalDate contractUntil,
        @Column(label = "Reconstructed", help = "Whether it agrees with a published figure only.", example = "no")
                boolean reconstructed) {

    static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Whether it has a contract that holds on a day; the mission's own have none. */
    boolean isContracted(LocalDate day) {
        return contractUntil != null && !day.isAfter(contractUntil);
    }
}
