package org.missionbench.facilities;

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

/** A real store with an invented mission: a headquarters and a lodge in one town, a store in another. */
final class OwnRows implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("TESTMISSION", BudgetPeriod.parse("2023/24"));

    private final StandaloneStore store;

    private OwnRows(StandaloneStore store) {
        this.store = store;
    }

    static OwnRows empty(Path folder) {
        return new OwnRows(StandaloneStore.open(folder.resolve("test.db"), List.of(new FacilityDatasets())));
    }

    /** The lodge was left on the last day of 2023; what everything else refers to is there. */
    static OwnRows estate(Path folder) {
        return empty(folder)
                .put(kinds())
                .put(
                        new FacilityLocation("town", "Town"),
                        new FacilityLocation("port", "Port"),
                        premises("headquarters", "town", Premises.Tenure.LEASED, "1000.0", 40L, "5000.00", null),
                        premises("lodge", "town", Premises.Tenure.LEASED, "300.0", null, "900.00", "2023-12-31"),
                        premises("depot", "port", Premises.Tenure.OWNED, "600.0", 10L, null, null),
                        new Contract(
                                "C-1",
                                "cleaning",
                                "Floors",
                                "A company",
                                day("2023-01-01"),
                                day("2024-12-31"),
                                money("100.00"),
                                Basis.RECORDED),
                        new Generator(
                                "G-1",
                                "Generator",
                                "headquarters",
                                decimal("60"),
                                true,
                                true,
                                day("2015-07-01"),
                                null,
                                decimal("5"),
                                decimal("15"),
                                Basis.RECORDED),
                        plan("rent", "12.00", "72000.00"),
                        new Scorecard("green", 10, "Green", decimal("100"), decimal("90"), "A/1"),
                        new ScorecardItem("water", "green", 10, "Water", decimal("60")),
                        new ScorecardItem("power", "green", 20, "Power", decimal("40")));
    }

    private static Record[] kinds() {
        return new Record[] {
            new PremisesKind("office", 10, "Offices"),
            new ServiceKind("cleaning", 10, "Cleaning"),
            new WasteKind("oil", 10, "Used oil", WasteKind.Unit.LITRE, true),
            new WasteKind("paper", 20, "Paper", WasteKind.Unit.KILOGRAM, false),
            new WasteMethod("landfill", "Landfill", false),
            new WasteMethod("recycling", "Recycled", true),
            new ProjectKind("renovation", "Renovation"),
            new EnergySource("grid", 10, "Grid", false),
            new EnergySource("sun", 20, "Sun", true),
        };
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

    static Premises premises(
            String code,
            String place,
            Premises.Tenure tenure,
            String area,
            @Nullable Long occupants,
            @Nullable String rent,
            @Nullable String to) {
        return new Premises(
                code,
                code,
                "office",
                place,
                tenure,
                decimal(area),
                occupants,
                rent == null ? null : money(rent),
                true,
                day("2015-07-01"),
                to == null ? null : day(to),
                rent == null ? null : day("2024-09-30"),
                Basis.RECORDED);
    }

    static CostPlan plan(String code, String quantity, String cost) {
        return new CostPlan(
                code,
                "Title",
                "facilities",
                "line",
                "month",
                decimal(quantity),
                money(cost),
                VarianceFactor.Kind.VOLUME,
                "A/1",
                Basis.RECORDED);
    }

    static Bill bill(String number, String date, String quantity, String amount) {
        return new Bill(number, day(date), "rent", null, null, null, decimal(quantity), money(amount), Basis.RECORDED);
    }

    static Project project(
            String code,
            boolean planned,
            Project.State state,
            @Nullable String ended,
            @Nullable String postponedTo,
            @Nullable String reason) {
        return new Project(
                code,
                "Project " + code,
                "renovation",
                "headquarters",
                planned,
                day("2024-03-31"),
                state,
                day("2024-01-08"),
                ended == null ? null : day(ended),
                postponedTo,
                money("500.00"),
                reason,
                Basis.RECORDED);
    }

    static Waste waste(
            String note, String premises, String kind, String quantity, String method, @Nullable String certificate) {
        return new Waste(
                note, day("2024-02-14"), premises, kind, decimal(quantity), method, certificate, Basis.RECORDED);
    }

    static Energy energy(String premises, String month, String source, String kilowattHours) {
        return new Energy(premises, YearMonth.parse(month), source, decimal(kilowattHours), Basis.RECORDED);
    }

    static GeneratorRun run(String from, String to, String hours, @Nullable String litres) {
        return new GeneratorRun(
                "G-1", day(from), day(to), decimal(hours), litres == null ? null : decimal(litres), Basis.RECORDED);
    }

    static Assessment assessment(String code, String date, String points) {
        return new Assessment(code, "green", day(date), decimal(points), "A/1", Basis.RECORDED);
    }

    static ServiceSite service(String premises, @Nullable String from, @Nullable String to) {
        return new ServiceSite(
                "cleaning",
                premises,
                true,
                from == null ? null : day(from),
                to == null ? null : day(to),
                "C-1",
                Basis.RECORDED);
    }

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    static BigDecimal decimal(String written) {
        return new BigDecimal(written);
    }

    static Money money(String written) {
        return Money.of(Money.usd(), new BigDecimal(written));
    }

    RecordStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
