package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A service that was planned for a site is provided there. */
@Component
public final class PlannedServicesProvidedCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/planned-services-provided");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PlannedServicesProvidedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Services services = Services.of(store, scope);
        return services.sites().stream()
                .filter(site -> site.planned() && !services.isProvided(site))
                .map(site -> finding(services, site))
                .toList();
    }

    private static Finding finding(Services services, ServiceSite site) {
        String provided = site.from() == null ? "never" : "from %s to %s".formatted(site.from(), site.to());
        return RULE.missing(
                "facility-service-site, %s, %s".formatted(site.service(), site.premises()),
                provided,
                "%s was planned for %s, but provided %s; write its days, or why not"
                        .formatted(services.title(site.service()), services.period(), provided));
    }
}
