package org.missionbench.ict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A map or another geospatial product. */
@Dataset(
        name = "ict-product",
        title = "Geospatial products",
        help = "Each map, layer or analysis that was asked for, with the day on which it was delivered.")
record Product(
        @Column(
                        label = "Number",
                        help = "Number of the job, unique in the mission.",
                        key = true,
                        example = "GIS-2022-004")
                String number,
        @Column(label = "Title", help = "What it shows.", example = "Municipalities and field offices, 1:250,000")
                String title,
        @Column(
                        label = "Kind",
                        help = "Code of the kind of product.",
                        references = "ict-product-kind",
                        example = "maps")
                String kind,
        @Column(label = "Requested", help = "Day on which it was asked for.", example = "2022-02-07")
                LocalDate requested,
        @Column(
                        label = "Delivered",
                        help = "Day on which it was delivered; nothing until then.",
                        optional = true,
                        example = "2022-02-21")
                @Nullable LocalDate delivered,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses a product that is delivered before it is asked for. */
    Product {
        if (delivered != null && delivered.isBefore(requested)) {
            throw new IllegalArgumentException(
                    "product %s: delivered on %s, before it was requested on %s; correct one of them"
                            .formatted(number, delivered, requested));
        }
    }
}
