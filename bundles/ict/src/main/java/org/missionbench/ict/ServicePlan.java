package org.missionbench.ict;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A service bought by the month. */
@Dataset(
        name = "ict-service-plan",
        title = "Service plans",
        help = "Each plan with a provider: satellite capacity, mobile telephones, Internet.")
record ServicePlan(
        @Column(
                        label = "Number",
                        help = "Number of the contract or plan, unique in the mission.",
                        key = true,
                        example = "MOB-07")
                String number,
        @Column(
                        label = "Kind",
                        help = "Code of the kind of service.",
                        references = "ict-service-kind",
                        example = "mobile-phone")
                String kind,
        @Column(label = "Provider", help = "Who provides it.", example = "Local provider") String provider,
        @Column(label = "From", help = "First day.", example = "2020-07-01") LocalDate runsFrom,
        @Column(
                        label = "To",
                        help = "Last day; nothing for one that continues.",
                        optional = true,
                        example = "2022-06-30")
                @Nullable LocalDate runsTo,
        @Column(label = "Monthly cost", help = "In United States dollars and cents.", example = "310.00") Money monthly,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    /** Refuses a plan that ends before it begins. */
    ServicePlan {
        if (runsTo != null && runsTo.isBefore(runsFrom)) {
            throw new IllegalArgumentException(
                    "service plan %s: ends on %s, before it begins on %s; correct one of them"
                            .formatted(number, runsTo, runsFrom));
        }
    }

    /** Whether it runs on a day. */
    boolean runsOn(LocalDate day) {
        return !day.isBefore(runsFrom) && (runsTo == null || !day.isAfter(runsTo));
    }
}
