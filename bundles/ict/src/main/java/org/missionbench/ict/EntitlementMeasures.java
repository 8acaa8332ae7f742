package org.missionbench.ict;

import java.time.LocalDate;
import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Users, and what they are entitled to, beside what is held. */
@Component
public final class EntitlementMeasures implements MeasureSource {

    private static final String ENTITLEMENT = "ict-entitlement";
    private static final String PERSON = "person";
    private static final String FORMULA = "for each user × users %s, rounded up, + number; summed over purposes";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EntitlementMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/entitlement-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Holdings holdings = Holdings.of(store, scope);
        LocalDate last = scope.period().to();
        MeasureList list = new MeasureList();
        users(list, List.copyOf(holdings.groups().values()));
        for (EquipmentKind kind : holdings.kinds()) {
            List<Entitlement> rows = holdings.entitlements(kind.code());
            if (!rows.isEmpty()) {
                ofKind(list, holdings, kind, last);
                rows.forEach(row -> ofPurpose(list, holdings, kind, row, last));
            }
        }
        return list.all();
    }

    private static void users(MeasureList list, List<UserGroup> groups) {
        groups.forEach(group -> ofGroup(list, group));
        if (!groups.isEmpty()) {
            RowSelection rows = MeasureList.rows("ict-user-group");
            long planned = groups.stream().mapToLong(UserGroup::planned).sum();
            long served = groups.stream().mapToLong(UserGroup::people).sum();
            String method = "sum of the groups, those planned where nobody knows";
            list.count("users.planned", "Users planned", planned, PERSON, "sum of the groups", rows);
            list.count("users.served", "Users served", served, PERSON, method, rows);
        }
    }

    private static void ofGroup(MeasureList list, UserGroup group) {
        RowSelection rows = MeasureList.rows("ict-user-group", "code", group.code());
        String planned = group.title() + ", planned";
        list.count("users.planned." + group.code(), planned, group.planned(), PERSON, "as entered", rows);
        if (group.served() != null) {
            String served = group.title() + ", served";
            list.count("users.served." + group.code(), served, group.served(), PERSON, "as entered", rows);
        }
    }

    private static void ofKind(MeasureList list, Holdings holdings, EquipmentKind kind, LocalDate day) {
        String code = kind.code();
        RowSelection rows = MeasureList.rows(ENTITLEMENT, "kind", code);
        list.count(
                "planned." + code,
                kind.title() + ", planned",
                holdings.planned(code).orElse(0L),
                kind.unit(),
                FORMULA.formatted("planned"),
                rows);
        list.count(
                "entitlement." + code,
                kind.title() + ", entitlement",
                holdings.entitled(code).orElse(0L),
                kind.unit(),
                FORMULA.formatted("served"),
                rows);
        list.count(
                "beyond." + code,
                kind.title() + ", beyond the entitlement",
                holdings.beyond(code, day),
                kind.unit(),
                "pieces held on the last day of the period - entitlement for all purposes, 0 when there are fewer",
                MeasureList.rows("ict-equipment", "kind", code),
                rows);
    }

    private static void ofPurpose(
            MeasureList list, Holdings holdings, EquipmentKind kind, Entitlement row, LocalDate day) {
        String code = kind.code() + "." + row.purpose();
        String title = "%s for %s".formatted(kind.title(), row.title());
        RowSelection rows = MeasureList.rows(ENTITLEMENT, "kind", kind.code(), "purpose", row.purpose());
        list.count(
                "planned." + code,
                title + ", planned",
                holdings.planned(row),
                kind.unit(),
                "for each user × users planned, rounded up, + number",
                rows);
        list.count(
                "entitlement." + code,
                title + ", entitlement",
                holdings.entitled(row),
                kind.unit(),
                "for each user × users served, rounded up, + number",
                rows);
        if (row.userGroup() != null) {
            beyond(list, code, title, kind, holdings.held(kind.code(), day).size() - holdings.entitled(row), rows);
        }
    }

    private static void beyond(
            MeasureList list, String code, String title, EquipmentKind kind, long difference, RowSelection rows) {
        list.count(
                "beyond." + code,
                title + ", all that is held beyond the entitlement for that alone",
                Math.max(0, difference),
                kind.unit(),
                "pieces of the kind held on the last day of the period, for whatever purpose - entitlement for this purpose, 0 when there are fewer",
                MeasureList.rows("ict-equipment", "kind", kind.code()),
                rows);
    }
}
