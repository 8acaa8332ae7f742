package org.missionbench.finance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No class has the code of a group or total, because measures are named after all three. */
@Component
public final class CodesAreUniqueCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public CodesAreUniqueCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/codes-are-unique";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<String> codes = new ArrayList<>();
        store.all(scope, BudgetClass.class).forEach(row -> codes.add(row.code()));
        store.all(scope, BudgetGroup.class).forEach(row -> codes.add(row.code()));
        Stream.of(TotalLine.values()).forEach(line -> codes.add(line.code()));
        return codes.stream()
                .filter(code -> Collections.frequency(codes, code) > 1)
                .distinct()
                .map(this::finding)
                .toList();
    }

    private Finding finding(String code) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "'%s' is the code of two lines of the table; give the class, group or total another code"
                        .formatted(code),
                List.of(new Finding.Place("budget-class and budget-group", code)));
    }
}
