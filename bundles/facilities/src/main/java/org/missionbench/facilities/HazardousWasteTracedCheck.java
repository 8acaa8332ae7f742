package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hazardous waste has a certificate of its disposal. */
@Component
public final class HazardousWasteTracedCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/hazardous-waste-traced");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public HazardousWasteTracedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        WasteBook book = WasteBook.of(store, scope);
        return book.rows().stream()
                .filter(row -> row.certificate() == null)
                .flatMap(row -> book.find(row.kind()).filter(WasteKind::hazardous).stream()
                        .map(kind -> RULE.missing(
                                "facility-waste, " + row.note(),
                                "no certificate",
                                "%s %s of %s are hazardous, but no certificate says what became of them; ask the contractor for it"
                                        .formatted(
                                                row.quantity().toPlainString(),
                                                kind.unit().written(),
                                                kind.title()))))
                .toList();
    }
}
