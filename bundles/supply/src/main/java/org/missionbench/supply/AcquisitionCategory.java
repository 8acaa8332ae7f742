package org.missionbench.supply;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A kind of goods or services that the mission buys. */
@Dataset(
        name = "supply-category",
        title = "Categories of acquisition",
        help = "What the mission buys, by kind. A category may be part of another, whose figures then include its own.")
record AcquisitionCategory(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "furniture")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Furniture") String title,
        @Column(
                        label = "Part of",
                        help = "Code of the category that contains it; nothing for one on its own.",
                        optional = true,
                        references = "supply-category",
                        example = "goods")
                @Nullable String partOf) {}
