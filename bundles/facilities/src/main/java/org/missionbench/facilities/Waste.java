package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Waste that was taken away. */
@Dataset(name = "facility-waste", title = "Waste collected", help = "Each collection of waste, from its note.")
record Waste(
        @Column(
                        label = "Note",
                        help = "Number of the collection note, unique in the mission.",
                        key = true,
                        example = "WN-2022-0117")
                String note,
        @Column(label = "Date", help = "Day of the collection.", example = "2022-05-12") LocalDate date,
        @Column(
                        label = "Premises",
                        help = "Code of the premises.",
                        references = "facility-premises",
                        example = "headquarters-main")
                String premises,
        @Column(
                        label = "Kind",
                        help = "Code of the kind of waste.",
                        references = "facility-waste-kind",
                        example = "battery-cells")
                String kind,
        @Column(
                        label = "Quantity",
                        help = "In the unit of the kind: kilograms or litres.",
                        decimals = 2,
                        example = "86.50")
                BigDecimal quantity,
        @Column(
                        label = "Method",
                        help = "Code of what became of it.",
                        references = "facility-waste-method",
                        example = "recycling")
                String method,
        @Column(
                        label = "Certificate",
                        help = "Number of the certificate of disposal; nothing while there is none.",
                        optional = true,
                        example = "HW-22-0411")
                @Nullable String certificate,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses less than nothing. */
    Waste {
        Counts.demandNotNegative("quantity", quantity);
    }
}
