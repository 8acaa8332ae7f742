package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An approved chapter reads as it did when it was approved. */
@Component
public final class ApprovedTextsAreUnchangedCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows and their history. */
    @Activate
    public ApprovedTextsAreUnchangedCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "narrative/approved-texts-are-unchanged";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        List<Finding> findings = new ArrayList<>();
        Chapters chapters = new Chapters(store.all(scope, Chapter.class));
        Approvals approvals = new Approvals(store, scope);
        for (Chapter chapter : chapters.rows()) {
            OptionalLong approval = approvals.of(chapter);
            approval.ifPresent(change -> TextVersions.between(store, scope, change, Long.MAX_VALUE).stream()
                    .filter(changed -> chapters.isIn(chapter, changed.place()))
                    .forEach(changed -> findings.add(finding(chapter, changed, change))));
        }
        return findings;
    }

    private Finding finding(Chapter chapter, TextVersions.Changed changed, long approval) {
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Paragraph %s was changed after chapter %s was approved (change %d): have it approved again, or see the difference with: narrative --compare %d.."
                        .formatted(changed.name(), chapter.place(), approval, approval),
                List.of(
                        new Finding.Place("paragraph " + changed.name() + ", approved", changed.before()),
                        new Finding.Place("paragraph " + changed.name() + ", now", changed.after())));
    }
}
