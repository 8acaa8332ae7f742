package org.missionbench.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Property is in the group that its value and the threshold of its kind demand. */
@Component
public final class GroupsFollowThresholdsCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public GroupsFollowThresholdsCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/groups-follow-thresholds";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Register register = Register.of(store, scope);
        Map<String, PropertyGroup> groups = register.groupsByCode();
        Map<String, PropertyKind> kinds = register.kindsByCode();
        List<Finding> findings = new ArrayList<>();
        for (Property item : register.items()) {
            PropertyGroup group = groups.get(item.group());
            PropertyKind kind = kinds.get(item.kind());
            if (group != null && kind != null && !obeys(group.rule(), item, kind.threshold())) {
                findings.add(finding(item, group, kind));
            }
        }
        return findings;
    }

    // compared without dividing: cost of each against threshold
    private static boolean obeys(PropertyGroup.Rule rule, Property item, Money threshold) {
        boolean reaches = item.historicalCost().compareTo(threshold.times(BigDecimal.valueOf(item.quantity()))) >= 0;
        return switch (rule) {
            case AT_LEAST -> reaches;
            case BELOW -> !reaches;
            case ANY -> true;
        };
    }

    private Finding finding(Property item, PropertyGroup group, PropertyKind kind) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "property %s: %d for %s in the group %s, but the threshold of %s is %s each; correct group, kind or cost"
                        .formatted(
                                item.number(),
                                item.quantity(),
                                item.historicalCost(),
                                group.title(),
                                kind.title(),
                                kind.threshold()),
                List.of(
                        new Finding.Place(
                                "supply-property, " + item.number(),
                                item.historicalCost().toString()),
                        new Finding.Place(
                                "supply-property-kind, " + kind.code(),
                                kind.threshold().toString())));
    }
}
