package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Not more people are in post than are authorized; where more are, the vacancy rate is negative, which may be right. */
@Component
public final class IncumbencyWithinStrengthCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IncumbencyWithinStrengthCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/incumbency-within-strength";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        MonthlyStaffing staffing = MonthlyStaffing.of(store, scope);
        return staffing.tree().counted().stream()
                .flatMap(category -> over(category, staffing).stream())
                .toList();
    }

    private Optional<Finding> over(PersonnelCategory category, MonthlyStaffing staffing) {
        List<Finding.Place> places = new ArrayList<>();
        for (StaffedMonth month : staffing.figures(category.code()).months()) {
            StaffedMonth.Strength strength = month.strength();
            StaffedMonth.People people = month.people();
            if (strength != null && people != null && people.people() > strength.approved()) {
                places.add(new Finding.Place(
                        "incumbency, %s, %s".formatted(category.code(), month.month()),
                        "%d people, %d authorized".formatted(people.people(), strength.approved())));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(finding(category, places));
    }

    private Finding finding(PersonnelCategory category, List<Finding.Place> places) {
        return new Finding(
                id(),
                Finding.Severity.NOTE,
                "%s: more people in post than authorized in %d months, first %s: %s; say so in the text, or correct monthly-strength or incumbency"
                        .formatted(
                                category.title(),
                                places.size(),
                                places.get(0).where(),
                                places.get(0).value()),
                places);
    }
}
