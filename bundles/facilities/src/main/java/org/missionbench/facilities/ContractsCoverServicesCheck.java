package org.missionbench.facilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A contract covers the days of the period on which its service is provided. */
@Component
public final class ContractsCoverServicesCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/contracts-cover-services");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ContractsCoverServicesCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Services services = Services.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        for (ServiceSite site : services.sites()) {
            services.contract(site.contract())
                    .filter(contract -> services.isProvided(site))
                    .filter(contract -> !covers(contract, site, services.period()))
                    .ifPresent(contract -> findings.add(finding(site, contract)));
        }
        return findings;
    }

    private static boolean covers(Contract contract, ServiceSite site, BudgetPeriod period) {
        LocalDate first = Days.later(Objects.requireNonNull(site.from()), period.from());
        LocalDate last = site.to() == null || site.to().isAfter(period.to()) ? period.to() : site.to();
        return contract.service().equals(site.service())
                && !contract.from().isAfter(first)
                && !contract.to().isBefore(last);
    }

    private static Finding finding(ServiceSite site, Contract contract) {
        return RULE.broken(
                "facility-service-site, %s, %s".formatted(site.service(), site.premises()),
                contract.number(),
                "provided from %s to %s, but contract %s is for %s, from %s to %s; name the right contract, or extend it"
                        .formatted(
                                site.from(),
                                site.to() == null ? "today" : site.to(),
                                contract.number(),
                                contract.service(),
                                contract.from(),
                                contract.to()));
    }
}
