package org.missionbench.ict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * Networks and service plans.
 *
 * @param networks the networks
 * @param kinds the kinds of service plans, in print order
 * @param plans the service plans
 */
record Connections(List<Network> networks, List<ServiceKind> kinds, List<ServicePlan> plans) {

    static Connections of(RecordStore store, MissionPeriod scope) {
        return new Connections(
                store.all(scope, Network.class),
                store.all(scope, ServiceKind.class).stream()
                        .sorted(Comparator.comparingLong(ServiceKind::position).thenComparing(ServiceKind::code))
                        .toList(),
                store.all(scope, ServicePlan.class));
    }

    /** The networks that run on a day. */
    List<Network> running(LocalDate day) {
        return networks.stream().filter(network -> network.runsOn(day)).toList();
    }

    /** The networks that were planned. */
    List<Network> planned() {
        return networks.stream().filter(Network::planned).toList();
    }

    /** The plans of a kind that run on a day. */
    List<ServicePlan> running(String kind, LocalDate day) {
        return plans.stream()
                .filter(plan -> plan.kind().equals(kind) && plan.runsOn(day))
                .toList();
    }

    /** How many places networks are at. */
    static long locations(List<Network> networks) {
        return networks.stream().map(Network::location).distinct().count();
    }
}
