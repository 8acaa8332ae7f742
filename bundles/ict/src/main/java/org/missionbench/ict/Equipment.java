package org.missionbench.ict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A piece of equipment; nobody who uses it is named here. */
@Dataset(
        name = "ict-equipment",
        title = "ICT equipment",
        help =
                "The register: one row for each piece, kept also after it has left service. Holdings by kind and location are counted from it.")
record Equipment(
        @Column(
                        label = "Number",
                        help = "Asset or serial number, unique in the mission.",
                        key = true,
                        example = "ICT-00417")
                String number,
        @Column(label = "Kind", help = "Code of its kind.", references = "ict-kind", example = "computing-devices")
                String kind,
        @Column(label = "Model", help = "Make and model.", example = "Dell Latitude 5420") String model,
        @Column(label = "Location", help = "Code of its place.", references = "ict-location", example = "pristina")
                String location,
        @Column(label = "In service from", help = "First day.", example = "2019-03-11") LocalDate inServiceFrom,
        @Column(
                        label = "In service to",
                        help = "Last day; nothing for one that continues.",
                        optional = true,
                        example = "2022-06-30")
                @Nullable LocalDate inServiceTo,
        @Column(
                        label = "Purchase value",
                        help = "What it cost, in United States dollars and cents.",
                        example = "1120.00")
                Money purchaseValue,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses a service that ends before it begins. */
    Equipment {
        if (inServiceTo != null && inServiceTo.isBefore(inServiceFrom)) {
            throw new IllegalArgumentException(
                    "equipment %s: in service to %s, before it came on %s; correct one of them"
                            .formatted(number, inServiceTo, inServiceFrom));
        }
    }

    /** Whether it is held on a day. */
    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(inServiceFrom) && (inServiceTo == null || !day.isAfter(inServiceTo));
    }
}
