package org.missionbench.supply;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A kind of property. */
@Dataset(
        name = "supply-property-kind",
        title = "Kinds of property",
        help = "What property is, with the value from which each is capitalized and the years that it lasts.")
record PropertyKind(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "generators")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Generators") String title,
        @Column(
                        label = "Threshold",
                        help =
                                "Value of each, in United States dollars and cents, from which it is property, plant and equipment.",
                        example = "5000.00")
                Money threshold,
        @Column(
                        label = "Life expectancy",
                        help = "Years after which it may be replaced; nothing where that means nothing.",
                        optional = true,
                        example = "12")
                @Nullable Long lifeYears) {}
