package org.missionbench.ict;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.storage.StandaloneStore;

/** A real store with invented equipment and incidents: laptops for each user, radios in a fixed number. */
final class OwnRows implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("TESTMISSION", BudgetPeriod.parse("2023/24"));

    private final StandaloneStore store;

    private OwnRows(StandaloneStore store) {
        this.store = store;
    }

    static OwnRows empty(Path folder) {
        return new OwnRows(StandaloneStore.open(folder.resolve("test.db"), List.of(new IctDatasets())));
    }

    /** Three users with 1.5 laptops each, three laptops held, and one more for the common service. */
    static OwnRows equipment(Path folder) {
        return empty(folder)
                .put(
                        new IctLocation("town", "Town", 10),
                        new IctLocation("field", "Field", 20),
                        new EquipmentKind("laptops", "Laptops", 10, "laptop", 4L),
                        new EquipmentKind("radios", "Radios", 20, "radio", null),
                        new UserGroup("staff", "Staff", 4, 3L, "A/1"),
                        new Entitlement("laptops", "staff", "Staff", "staff", new BigDecimal("1.50"), 0, "A/1"),
                        new Entitlement("laptops", "common", "Common services", null, null, 1, "A/1"),
                        new Entitlement("radios", "sites", "Sites", null, null, 1, "A/1"),
                        laptop("L-1", "2021-01-10", null),
                        laptop("L-2", "2022-01-10", null),
                        laptop("L-3", "2022-01-10", "2023-12-31"),
                        piece("R-1", "radios", "field", "2010-01-10", null));
    }

    /** High incidents within 4 hours, low ones within 40, requests without a target. */
    static OwnRows desk(Path folder) {
        return empty(folder)
                .put(
                        new IctLocation("town", "Town", 10),
                        new IctLocation("field", "Field", 20),
                        new IncidentKind("network", "Network", 10),
                        new IncidentKind("access", "Access", 20),
                        new Criticality("high", "High", 10, 4L, new BigDecimal("85.0"), "A/1"),
                        new Criticality("low", "Low", 20, 40L, new BigDecimal("85.0"), "A/1"),
                        new Criticality("request", "Request", 30, null, null, "A/1"));
    }

    OwnRows put(Record... rows) {
        store.change(new ChangeNote("test", "test", ""), writer -> {
            for (Record row : rows) {
                writer.put(SCOPE, row);
            }
            return rows.length;
        });
        return this;
    }

    static Equipment laptop(String number, String from, @Nullable String to) {
        return piece(number, "laptops", "town", from, to);
    }

    static Equipment piece(String number, String kind, String location, String from, @Nullable String to) {
        return new Equipment(
                number,
                kind,
                "Model",
                location,
                day(from),
                to == null ? null : day(to),
                Money.usdThousands("1"),
                Basis.RECORDED);
    }

    static WriteOff writeOff(String equipment, String planned, @Nullable String done) {
        return new WriteOff(
                equipment, WriteOff.Reason.PAST_LIFE, day(planned), done == null ? null : day(done), Basis.RECORDED);
    }

    /** Resolved after so many hours, on the day after its report. */
    static Incident resolved(String number, String reported, String criticality, long hours) {
        return incident(number, reported, criticality, Incident.State.RESOLVED, hours);
    }

    static Incident incident(String number, String reported, String criticality, Incident.State state, long hours) {
        LocalDate day = day(reported);
        return new Incident(
                number,
                YearMonth.from(day),
                day,
                "08:00",
                criticality,
                "network",
                "town",
                state,
                state == Incident.State.RESOLVED ? day.plusDays(1) : null,
                state == Incident.State.RESOLVED ? "12:30" : null,
                hours,
                "Text",
                Basis.RECORDED);
    }

    static CostPlan plan(String code, String quantity, String cost) {
        return new CostPlan(
                code,
                "Title",
                "technology",
                "line",
                "unit",
                new BigDecimal(quantity),
                Money.of(Money.usd(), new BigDecimal(cost)),
                VarianceFactor.Kind.VOLUME,
                "A/1",
                Basis.RECORDED);
    }

    static Cost cost(String number, String plan, String date, String quantity, String cost) {
        return new Cost(
                number,
                plan,
                day(date),
                "Text",
                new BigDecimal(quantity),
                Money.of(Money.usd(), new BigDecimal(cost)),
                Basis.RECORDED);
    }

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    RecordStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
