package org.missionbench.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Property that was disposed of has left the register on that day. */
@Component
public final class DisposedPropertyLeavesRegisterCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public DisposedPropertyLeavesRegisterCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/disposed-property-leaves-register";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, Property> register = store.all(scope, Property.class).stream()
                .collect(Collectors.toMap(Property::number, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        for (WriteOff row : store.all(scope, WriteOff.class)) {
            Property item = register.get(row.item());
            LocalDate disposed = row.disposed();
            if (disposed != null && item != null && !disposed.equals(item.left())) {
                findings.add(finding(row, item));
            }
        }
        return findings;
    }

    private Finding finding(WriteOff row, Property item) {
        String left = item.left() == null ? "still in the register" : "left the register on " + item.left();
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "property %s: disposed of on %s by write-off %s, but %s; correct one of them"
                        .formatted(item.number(), row.disposed(), row.number(), left),
                List.of(
                        new Finding.Place("supply-write-off, " + row.number(), String.valueOf(row.disposed())),
                        new Finding.Place("supply-property, " + item.number(), left)));
    }
}
