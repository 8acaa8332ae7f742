package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A building or compound that the mission uses. */
@Dataset(
        name = "facility-premises",
        title = "Premises",
        help =
                "The buildings and compounds that the mission uses, with those it has left in the period. Counted are those in use on the last day.")
record Premises(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "headquarters-main")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Headquarters, main building") String title,
        @Column(
                        label = "Kind",
                        help = "Code of what it is used as.",
                        references = "facility-premises-kind",
                        example = "office")
                String kind,
        @Column(label = "Location", help = "Code of its place.", references = "facility-location", example = "pristina")
                String location,
        @Column(
                        label = "Tenure",
                        help = "leased, owned, or provided when a Government gives it free of charge.",
                        example = "leased")
                Tenure tenure,
        @Column(
                        label = "Area",
                        help = "Floor area in square metres; nothing when it is not known.",
                        optional = true,
                        decimals = 1,
                        example = "6200.0")
                @Nullable BigDecimal area,
        @Column(
                        label = "Occupants",
                        help = "People who work or live there, contractors left out; 0 for none.",
                        optional = true,
                        example = "140")
                @Nullable Long occupants,
        @Column(
                        label = "Monthly rent",
                        help = "By the lease, in United States dollars and cents; nothing when no rent is paid.",
                        optional = true,
                        example = "4480.00")
                @Nullable Money monthlyRent,
        @Column(label = "Planned", help = "Whether the budget counts it: yes or no.", example = "yes") boolean planned,
        @Column(label = "In use from", help = "First day.", example = "2015-07-01") LocalDate inUseFrom,
        @Column(
                        label = "In use to",
                        help = "Last day; nothing while it continues.",
                        optional = true,
                        example = "2021-11-14")
                @Nullable LocalDate inUseTo,
        @Column(
                        label = "Lease ends",
                        help = "Last day of the lease as signed; nothing where there is none.",
                        optional = true,
                        example = "2022-12-31")
                @Nullable LocalDate leaseEnds,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Refuses premises that are left before they are used, and less than nobody. */
    Premises {
        Counts.demandNotNegative("occupants", occupants);
        if (inUseTo != null && inUseTo.isBefore(inUseFrom)) {
            throw new IllegalArgumentException(
                    "premises '%s': in use to %s, before the first day %s; correct one of them"
                            .formatted(code, inUseTo, inUseFrom));
        }
    }

    /** Whether the mission uses it on a day. */
    boolean isUsedOn(LocalDate day) {
        return Days.isWithin(day, inUseFrom, inUseTo);
    }

    /** By what right premises are used. */
    enum Tenure {
        LEASED,
        OWNED,
        PROVIDED
    }
}
