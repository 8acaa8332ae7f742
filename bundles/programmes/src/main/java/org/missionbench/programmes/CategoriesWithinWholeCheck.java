package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No of-which line of programmatic expenditure is above the category that contains it. */
@Component
public final class CategoriesWithinWholeCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/categories-within-whole");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public CategoriesWithinWholeCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        Categories categories = Categories.of(store, scope);
        List<Finding> findings = new ArrayList<>();
        for (ProgrammaticCategory whole : categories.outermost()) {
            for (ProgrammaticCategory part : categories.within(whole)) {
                Money above = categories.spent(part).minus(categories.spent(whole));
                if (!above.isNegative() && !above.isNil()) {
                    findings.add(RULE.broken(
                            "programmatic-category " + part.code(),
                            categories.spent(part).toString(),
                            "%s is %s, more than %s, which contains it, with %s; look for a refund that belongs elsewhere"
                                    .formatted(
                                            part.title(),
                                            categories.spent(part),
                                            whole.title(),
                                            categories.spent(whole))));
                }
            }
        }
        return findings;
    }
}
