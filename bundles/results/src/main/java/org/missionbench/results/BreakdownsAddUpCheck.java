package org.missionbench.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parts of a number add up to it. */
@Component
public final class BreakdownsAddUpCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public BreakdownsAddUpCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/breakdowns-add-up";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        for (Breakdown breakdown : Breakdown.all(store, scope)) {
            BigDecimal sum = breakdown.sum();
            if (sum.compareTo(breakdown.whole()) != 0) {
                findings.add(finding(breakdown, sum));
            }
        }
        return findings;
    }

    private Finding finding(Breakdown breakdown, BigDecimal sum) {
        List<Finding.Place> places = new ArrayList<>();
        places.add(new Finding.Place(breakdown.where(), Written.of(breakdown.whole())));
        breakdown.parts().forEach(part -> places.add(new Finding.Place(part.where(), Written.of(part.value()))));
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s is %s, but its parts add up to %s (%s): correct the number or a part"
                        .formatted(
                                breakdown.where(),
                                Written.of(breakdown.whole()),
                                Written.of(sum),
                                breakdown.writtenSum()),
                places);
    }
}
