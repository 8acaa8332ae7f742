package org.missionbench.ict;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A kind of geospatial product. */
@Dataset(
        name = "ict-product-kind",
        title = "Kinds of geospatial products",
        help = "Maps, layers and analyses, and how many of each were planned.")
record ProductKind(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "maps")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Maps") String title,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Unit", help = "What one is called, in the singular.", example = "map") String unit,
        @Column(
                        label = "Planned",
                        help = "How many were planned; nothing when no number was.",
                        optional = true,
                        example = "5")
                @Nullable Long planned,
        @Column(label = "Source", help = "Where the number stands.", example = "A/75/773, component 2") String source) {
    /** Refuses a negative number. */
    ProductKind {
        Counts.demandNotNegative("planned", planned);
    }
}
