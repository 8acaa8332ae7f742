package org.missionbench.vehicles;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A vehicle of the mission; nobody who drives it is named here. */
@Dataset(
        name = "vehicle",
        title = "Vehicles",
        help =
                "The register: one row for each vehicle, trailer or attachment, kept also after it has left service. Holdings by type and month are counted from it.")
record Vehicle(
        @Column(
                        label = "Number",
                        help = "Plate or asset number, unique in the mission.",
                        key = true,
                        example = "UN-1042")
                String number,
        @Column(
                        label = "Type",
                        help = "Code of the vehicle type.",
                        references = "vehicle-type",
                        example = "light-passenger")
                String type,
        @Column(label = "Make", help = "Who built it.", example = "Toyota") String make,
        @Column(label = "Model", help = "What it is called.", example = "RAV4 Hybrid") String model,
        @Column(label = "Hybrid", help = "Whether it is driven by electricity too: yes or no.", example = "yes")
                boolean hybrid,
        @Column(label = "In service from", help = "First day.", example = "2022-02-14") LocalDate inServiceFrom,
        @Column(
                        label = "In service to",
                        help = "Last day; nothing for one that continues.",
                        optional = true,
                        example = "2022-06-30")
                @Nullable LocalDate inServiceTo,
        @Column(label = "Location", help = "Code of its place.", references = "vehicle-location", example = "pristina")
                String location,
        @Column(
                        label = "Purchase value",
                        help = "What it cost, in United States dollars and cents.",
                        example = "30788.68")
                Money purchaseValue,
        @Column(label = "Life expectancy", help = "Years after which it may be replaced.", example = "9")
                long lifeYears,
        @Column(
                        label = "Life expectancy, kilometres",
                        help = "Kilometres after which it may be replaced; nothing for one without an odometer.",
                        optional = true,
                        example = "180000")
                @Nullable Long lifeKilometres,
        @Column(label = "State", help = "What becomes of it.", example = "in-use") State state,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {
    private static final int MONTHS_OF_YEAR = 12;

    /** Refuses a service that ends before it begins. */
    Vehicle {
        if (inServiceTo != null && inServiceTo.isBefore(inServiceFrom)) {
            throw new IllegalArgumentException("vehicle %s: in service to %s, before it came on %s; correct one of them"
                    .formatted(number, inServiceTo, inServiceFrom));
        }
        Counts.demandNotNegative("life_years", lifeYears);
        Counts.demandNotNegative("life_kilometres", lifeKilometres);
    }

    /** Whether it is held on a day. */
    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(inServiceFrom) && (inServiceTo == null || !day.isAfter(inServiceTo));
    }

    /** Whole years since it came. */
    long years(LocalDate day) {
        return ChronoUnit.MONTHS.between(inServiceFrom, day) / MONTHS_OF_YEAR;
    }

    /** Whether it has reached the years of its life expectancy. */
    boolean isPastLife(LocalDate day) {
        return !inServiceFrom.plusYears(lifeYears).isAfter(day);
    }

    /** What becomes of a vehicle. */
    enum State {
        IN_USE,
        IN_RESERVE,
        UNDER_REPAIR,
        AWAITING_WRITE_OFF,
        WRITTEN_OFF
    }
}
