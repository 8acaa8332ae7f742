package org.missionbench.ict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A piece that is written off is no longer in service. */
@Component
public final class WrittenOffLeavesServiceCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("ict/written-off-leaves-service");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public WrittenOffLeavesServiceCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, Equipment> register = store.all(scope, Equipment.class).stream()
                .collect(Collectors.toMap(Equipment::number, Function.identity()));
        return store.all(scope, WriteOff.class).stream()
                .filter(row -> row.done() != null)
                .filter(row -> isInService(Objects.requireNonNull(register.get(row.equipment())), row))
                .map(WrittenOffLeavesServiceCheck::finding)
                .toList();
    }

    private static boolean isInService(Equipment piece, WriteOff row) {
        LocalDate done = Objects.requireNonNull(row.done());
        return piece.inServiceTo() == null || piece.inServiceTo().isAfter(done);
    }

    private static Finding finding(WriteOff row) {
        return RULE.broken(
                "ict-write-off, " + row.equipment(),
                Objects.requireNonNull(row.done()),
                "%s: written off on %s, but the register keeps it in service after that day; write its last day into ict-equipment"
                        .formatted(row.equipment(), row.done()));
    }
}
