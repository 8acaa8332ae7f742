package org.missionbench.facilities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A contract for a service. */
@Dataset(
        name = "facility-contract",
        title = "Service contracts",
        help = "The contracts under which others clean, guard, maintain, and carry waste away.")
record Contract(
        @Column(
                        label = "Number",
                        help = "Number of the contract, unique in the mission.",
                        key = true,
                        example = "FC-2020-014")
                String number,
        @Column(
                        label = "Service",
                        help = "Code of the kind of service.",
                        references = "facility-service-kind",
                        example = "cleaning")
                String service,
        @Column(label = "Title", help = "What it is for, in a few words.", example = "Cleaning of offices")
                String title,
        @Column(label = "Contractor", help = "The company.", example = "A company") String contractor,
        @Column(label = "From", help = "First day.", example = "2020-10-01") LocalDate from,
        @Column(label = "To", help = "Last day.", example = "2023-09-30") LocalDate to,
        @Column(
                        label = "Ceiling",
                        help =
                                "What may be spent under it in the budget period, in United States dollars and cents; nothing when it sets none.",
                        optional = true,
                        example = "96000.00")
                @Nullable Money ceiling,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses a contract that ends before it begins. */
    Contract {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "contract %s: to %s, before its first day %s; correct one of them".formatted(number, to, from));
        }
    }
}
