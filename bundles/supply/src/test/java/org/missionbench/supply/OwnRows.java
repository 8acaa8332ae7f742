package org.missionbench.supply;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.storage.StandaloneStore;

/** A real store with an invented supply section: chairs and services to buy, a car, tools and a stock of filters. */
final class OwnRows implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("TESTMISSION", BudgetPeriod.parse("2023/24"));

    private final StandaloneStore store;

    private OwnRows(StandaloneStore store) {
        this.store = store;
    }

    static OwnRows empty(Path folder) {
        return new OwnRows(StandaloneStore.open(folder.resolve("test.db"), List.of(new SupplyDatasets())));
    }

    static OwnRows supply(Path folder) {
        return empty(folder)
                .put(
                        new SupplyLocation("store", "Store", true),
                        new SupplyLocation("office", "Office", true),
                        new SupplyLocation("harbour", "Harbour", false),
                        new TransportMode("road", "By road"),
                        new AcquisitionCategory("goods", 10, "Goods", null),
                        new AcquisitionCategory("chairs", 20, "Chairs", "goods"),
                        new AcquisitionCategory("services", 30, "Services", null),
                        new PlannedAcquisition("new-chairs", "New chairs", "chairs", 2, usd("1000"), Basis.RECORDED),
                        new PlannedAcquisition("guards", "Guards", "services", 1, usd("500"), Basis.RECORDED),
                        new PropertyGroup("assets", 10, "Assets", PropertyGroup.Rule.AT_LEAST),
                        new PropertyGroup("small", 20, "Small things", PropertyGroup.Rule.BELOW),
                        new PropertyGroup("stocks", 30, "Stocks", PropertyGroup.Rule.ANY),
                        new PropertyKind("cars", 10, "Cars", usd("5000"), 8L),
                        new PropertyKind("tools", 20, "Tools", usd("5000"), null),
                        property("A-1", "assets", "cars", "office", 1, "20000", "2015-07-01", null),
                        property("T-1", "small", "tools", "store", 1, "400", "2020-07-01", null),
                        property("S-1", "stocks", "tools", "store", 10, "50", "2022-07-01", null),
                        new InventoryRound("spring", "Spring count", day("2024-03-04"), day("2024-03-08"), null));
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

    static Property property(
            String number,
            String group,
            String kind,
            String place,
            long quantity,
            String cost,
            String received,
            @Nullable String left) {
        return new Property(
                number,
                group,
                kind,
                "Thing",
                place,
                quantity,
                usd(cost),
                day(received),
                left == null ? null : day(left),
                Basis.RECORDED);
    }

    static PurchaseOrder order(
            String number,
            @Nullable String acquisition,
            String category,
            String value,
            String ordered,
            String due,
            @Nullable String delivered,
            @Nullable String reason) {
        return new PurchaseOrder(
                number,
                acquisition,
                category,
                "What " + number + " says",
                usd(value),
                day(ordered),
                day(due),
                delivered == null ? null : day(delivered),
                reason,
                Basis.RECORDED);
    }

    static CargoMovement cargo(String number, String date, String from, String to, String kilograms) {
        return new CargoMovement(number, day(date), "road", from, to, new BigDecimal(kilograms), null, Basis.RECORDED);
    }

    static InventoryCount seen(String item, String place, long quantity) {
        return new InventoryCount("spring", item, day("2024-03-05"), place, quantity, null, null, Basis.RECORDED);
    }

    static WriteOff writeOff(String number, String item, @Nullable String approved, @Nullable String disposed) {
        return new WriteOff(
                number,
                item,
                "Worn out",
                day("2023-09-01"),
                approved == null ? null : day(approved),
                disposed == null ? null : day(disposed),
                WriteOff.Manner.SALE,
                usd("30"),
                Basis.RECORDED);
    }

    static IndexIndicator indicator(
            String code, String target, @Nullable String result, String points, @Nullable String measure) {
        return new IndexIndicator(
                code,
                10,
                "Indicator " + code,
                Bound.AT_LEAST,
                new BigDecimal(target),
                result == null ? null : new BigDecimal(result),
                "per cent",
                new BigDecimal("100.00"),
                new BigDecimal(points),
                measure,
                Basis.RECORDED);
    }

    static Money usd(String amount) {
        return Money.of(Money.usd(), new BigDecimal(amount));
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
