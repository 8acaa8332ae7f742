package org.missionbench.facilities;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What becomes of waste. */
@Dataset(
        name = "facility-waste-method",
        title = "Ways of disposal",
        help = "What becomes of waste: recycling, incineration, landfill.")
record WasteMethod(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "recycling")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Recycled") String title,
        @Column(label = "Recovered", help = "Whether something is made of it again: yes or no.", example = "yes")
                boolean recovered) {}
