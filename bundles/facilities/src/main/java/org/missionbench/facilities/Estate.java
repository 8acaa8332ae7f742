package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/**
 * The premises of a mission with their places.
 *
 * @param period the budget period
 * @param locations in the order of their codes
 * @param kinds in print order
 * @param premises all that were ever used in the period
 */
record Estate(
        BudgetPeriod period, List<FacilityLocation> locations, List<PremisesKind> kinds, List<Premises> premises) {

    /** Copies. */
    Estate {
        locations = List.copyOf(locations);
        kinds = List.copyOf(kinds);
        premises = List.copyOf(premises);
    }

    static Estate of(RecordStore store, MissionPeriod scope) {
        return new Estate(
                scope.period(),
                store.all(scope, FacilityLocation.class),
                store.all(scope, PremisesKind.class).stream()
                        .sorted(Comparator.comparingLong(PremisesKind::position).thenComparing(PremisesKind::code))
                        .toList(),
                store.all(scope, Premises.class));
    }

    /** The premises in use on a day. */
    List<Premises> used(LocalDate day) {
        return premises.stream().filter(row -> row.isUsedOn(day)).toList();
    }

    /** The premises in use on the last day of the period. */
    List<Premises> used() {
        return used(period.to());
    }

    /** The premises that the budget counts. */
    List<Premises> planned() {
        return premises.stream().filter(Premises::planned).toList();
    }

    /** The leased premises that the mission left in the period. */
    List<Premises> leasesEnded() {
        return premises.stream()
                .filter(row -> row.tenure() == Premises.Tenure.LEASED && row.inUseTo() != null)
                .filter(row -> period.contains(YearMonth.from(Objects.requireNonNull(row.inUseTo())))
                        && row.inUseTo().isBefore(period.to()))
                .toList();
    }

    /** How many different places premises stand at, named by their codes. */
    long locationsOf(Collection<String> codes) {
        return premises.stream()
                .filter(row -> codes.contains(row.code()))
                .map(Premises::location)
                .distinct()
                .count();
    }

    /** What a person calls premises; the code where there are none. */
    String title(String code) {
        return find(code).map(Premises::title).orElse(code);
    }

    Optional<Premises> find(String code) {
        return premises.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** What a person calls a place; the code where there is none. */
    String locationTitle(String code) {
        return locations.stream()
                .filter(row -> row.code().equals(code))
                .map(FacilityLocation::title)
                .findFirst()
                .orElse(code);
    }

    /** Whether any row was made up to agree with published figures. */
    boolean isReconstructed() {
        return premises.stream().anyMatch(row -> row.basis() == Basis.RECONSTRUCTED);
    }

    /** Floor area in square metres, where it is known. */
    static BigDecimal area(List<Premises> premises) {
        return premises.stream()
                .flatMap(row -> Optional.ofNullable(row.area()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static long occupants(List<Premises> premises) {
        return premises.stream()
                .flatMap(row -> Optional.ofNullable(row.occupants()).stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    static Money monthlyRent(List<Premises> premises) {
        return premises.stream()
                .flatMap(row -> Optional.ofNullable(row.monthlyRent()).stream())
                .reduce(Money.zero(Money.usd()), Money::plus);
    }
}
