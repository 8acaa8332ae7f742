package org.missionbench.facilities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A service at one of the premises. */
@Dataset(
        name = "facility-service-site",
        title = "Services at premises",
        help =
                "Which premises receive which service, planned and provided. A service counts at a site when it is provided on the last day of the period.")
record ServiceSite(
        @Column(
                        label = "Service",
                        help = "Code of the kind of service.",
                        key = true,
                        references = "facility-service-kind",
                        example = "cleaning")
                String service,
        @Column(
                        label = "Premises",
                        help = "Code of the premises.",
                        key = true,
                        references = "facility-premises",
                        example = "headquarters-main")
                String premises,
        @Column(label = "Planned", help = "Whether the budget counts the site: yes or no.", example = "yes")
                boolean planned,
        @Column(
                        label = "From",
                        help = "First day on which it was provided; nothing when it never was.",
                        optional = true,
                        example = "2020-10-01")
                @Nullable LocalDate from,
        @Column(label = "To", help = "Last day; nothing while it continues.", optional = true, example = "2022-06-30")
                @Nullable LocalDate to,
        @Column(
                        label = "Contract",
                        help = "Number of the contract; nothing when own staff do it.",
                        optional = true,
                        references = "facility-contract",
                        example = "FC-2020-014")
                @Nullable String contract,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Whether it is provided on any day of a span. */
    boolean isProvided(LocalDate first, LocalDate last) {
        return from != null && !from.isAfter(last) && (to == null || !to.isBefore(first));
    }
}
