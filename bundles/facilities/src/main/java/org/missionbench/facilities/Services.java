package org.missionbench.facilities;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;

/**
 * Services at premises.
 *
 * @param period the budget period
 * @param kinds in print order
 * @param sites by service and premises
 * @param contracts by number
 */
record Services(BudgetPeriod period, List<ServiceKind> kinds, List<ServiceSite> sites, List<Contract> contracts) {

    /** Copies. */
    Services {
        kinds = List.copyOf(kinds);
        sites = List.copyOf(sites);
        contracts = List.copyOf(contracts);
    }

    static Services of(RecordStore store, MissionPeriod scope) {
        return new Services(
                scope.period(),
                store.all(scope, ServiceKind.class).stream()
                        .sorted(Comparator.comparingLong(ServiceKind::position).thenComparing(ServiceKind::code))
                        .toList(),
                store.all(scope, ServiceSite.class),
                store.all(scope, Contract.class));
    }

    /** The sites of a service. */
    List<ServiceSite> sites(ServiceKind kind) {
        return sites.stream().filter(row -> row.service().equals(kind.code())).toList();
    }

    /** At how many sites a service is provided on the last day of the period. */
    long provided(ServiceKind kind) {
        return sites(kind).stream()
                .filter(site -> site.isProvided(period.to(), period.to()))
                .count();
    }

    long planned(ServiceKind kind) {
        return sites(kind).stream().filter(ServiceSite::planned).count();
    }

    /** Whether a site received its service on a day of the period. */
    boolean isProvided(ServiceSite site) {
        return site.isProvided(period.from(), period.to());
    }

    /** What a person calls a service; the code where there is none. */
    String title(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .map(ServiceKind::title)
                .findFirst()
                .orElse(code);
    }

    Optional<Contract> contract(@Nullable String number) {
        return contracts.stream().filter(row -> row.number().equals(number)).findFirst();
    }
}
