package org.missionbench.supply;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A way in which property is accounted for. */
@Dataset(
        name = "supply-property-group",
        title = "Groups of property",
        help =
                "How property is accounted for: property, plant and equipment, inventories, equipment below the threshold.")
record PropertyGroup(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "below-threshold")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Equipment below the threshold")
                String title,
        @Column(
                        label = "Rule",
                        help =
                                "at-least when the value of each must reach the threshold of its kind, below when it must not, any for inventories.",
                        example = "below")
                Rule rule) {
    /** How the value of each thing stands to the threshold of its kind. */
    enum Rule {
        AT_LEAST,
        BELOW,
        ANY
    }
}
