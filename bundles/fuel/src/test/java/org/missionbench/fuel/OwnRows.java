package org.missionbench.fuel;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.storage.StandaloneStore;

/** A real store with an invented mission: a diesel tank, a gas store in kilograms, a car and a generator. */
final class OwnRows implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("TESTMISSION", BudgetPeriod.parse("2023/24"));

    private final StandaloneStore store;

    private OwnRows(StandaloneStore store) {
        this.store = store;
    }

    static OwnRows empty(Path folder) {
        return new OwnRows(StandaloneStore.open(folder.resolve("test.db"), List.of(new FuelDatasets())));
    }

    /** Nothing has moved yet: 1,000 litres of diesel of 5,000, 540 kg of gas (1,000 litres) of 1,080. */
    static OwnRows withTanks(Path folder) {
        return empty(folder)
                .put(
                        product("diesel", FuelProduct.Unit.LITRE, "0.8400", true),
                        product("gas", FuelProduct.Unit.KILOGRAM, "0.5400", true),
                        product("oil", FuelProduct.Unit.LITRE, null, false),
                        new FuelPurpose("roads", 10, "Roads", null, "transport"),
                        new FuelPurpose("camps", 20, "Camps", null, "buildings"),
                        new FuelPurpose("power", 30, "Power", "camps", "buildings"),
                        new FuelPurpose("heat", 40, "Heat", "camps", "buildings"),
                        new FuelLocation("depot", "Depot", true, Basis.RECORDED),
                        tank("main", "diesel", "5000", "1000"),
                        tank("cylinders", "gas", "1080", "540"),
                        new FuelConsumer(
                                "CAR-1",
                                "Car",
                                FuelConsumer.Kind.VEHICLE,
                                "diesel",
                                decimal("60"),
                                decimal("5"),
                                decimal("10"),
                                Basis.RECORDED),
                        new FuelConsumer(
                                "GEN-1",
                                "Generator",
                                FuelConsumer.Kind.GENERATOR,
                                "diesel",
                                decimal("400"),
                                decimal("10"),
                                decimal("20"),
                                Basis.RECORDED));
    }

    static FuelProduct product(String code, FuelProduct.Unit unit, @Nullable String density, boolean fuel) {
        return new FuelProduct(
                code, 10, code, unit, density == null ? null : new BigDecimal(density), fuel, decimal("1"));
    }

    static FuelTank tank(String code, String product, String capacity, String opening) {
        return new FuelTank(code, "depot", product, decimal(capacity), decimal(opening), Basis.RECORDED);
    }

    static FuelReceipt receipt(String note, String date, String quantity, @Nullable String cost) {
        return new FuelReceipt(
                note,
                LocalDate.parse(date),
                "main",
                decimal(quantity),
                cost == null ? null : Money.of(Money.usd(), new BigDecimal(cost)),
                Basis.RECORDED);
    }

    static FuelIssue issue(String slip, String date, String quantity) {
        return issue(slip, date, null, quantity, null, null);
    }

    static FuelIssue issue(
            String slip,
            String date,
            @Nullable String time,
            String quantity,
            @Nullable String consumer,
            @Nullable String reading) {
        return new FuelIssue(
                slip,
                LocalDate.parse(date),
                time,
                "main",
                "diesel",
                "roads",
                decimal(quantity),
                consumer,
                reading == null ? null : new BigDecimal(reading).setScale(1),
                Basis.RECORDED);
    }

    static FuelIssue gas(String slip, String date, String kilograms) {
        return new FuelIssue(
                slip,
                LocalDate.parse(date),
                null,
                "cylinders",
                "gas",
                "heat",
                decimal(kilograms),
                null,
                null,
                Basis.RECORDED);
    }

    static FuelDip dip(String date, String quantity) {
        return new FuelDip("main", LocalDate.parse(date), decimal(quantity), Basis.RECORDED);
    }

    static BigDecimal decimal(String written) {
        return new BigDecimal(written).setScale(2);
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

    RecordStore store() {
        return store;
    }

    /** Every measure of the module, as text by key. */
    static TreeMap<String, String> texts(RecordStore store, MissionPeriod scope) {
        TreeMap<String, String> texts = new TreeMap<>();
        List<MeasureSource> sources =
                List.of(new FuelMeasures(store), new LossMeasures(store), new EmissionMeasures(store));
        sources.forEach(source -> source.measures(scope).forEach(measure -> {
            String text = measure.value().map(Object::toString).orElse("none");
            if (texts.put(measure.key().key(), text) != null) {
                throw new IllegalStateException("Two measures are called " + measure.key());
            }
        }));
        return texts;
    }

    @Override
    public void close() {
        store.close();
    }
}
