package org.missionbench.facilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing is billed, used or collected at premises after the mission has left them. */
@Component
public final class NothingAfterLeavingCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/nothing-after-leaving");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public NothingAfterLeavingCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, Premises> left = store.all(scope, Premises.class).stream()
                .filter(row -> row.inUseTo() != null)
                .collect(Collectors.toMap(Premises::code, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        for (Bill bill : store.all(scope, Bill.class)) {
            judge(findings, "facility-bill, " + bill.number(), left.get(String.valueOf(bill.premises())), bill.date());
        }
        for (Waste waste : store.all(scope, Waste.class)) {
            judge(findings, "facility-waste, " + waste.note(), left.get(waste.premises()), waste.date());
        }
        for (Energy energy : store.all(scope, Energy.class)) {
            String where = "facility-energy, %s, %s".formatted(energy.premises(), energy.month());
            judge(findings, where, left.get(energy.premises()), energy.month().atDay(1));
        }
        return findings;
    }

    private static void judge(List<Finding> findings, String where, @Nullable Premises premises, LocalDate day) {
        if (premises != null && day.isAfter(Objects.requireNonNull(premises.inUseTo()))) {
            findings.add(RULE.broken(
                    where,
                    day.toString(),
                    "of %s, but the mission left '%s' on %s; correct the day, or refuse it"
                            .formatted(day, premises.title(), premises.inUseTo())));
        }
    }
}
