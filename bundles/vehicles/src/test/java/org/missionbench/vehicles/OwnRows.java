package org.missionbench.vehicles;

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

/** A real store with an invented fleet: the types cars and other, with the parts trucks and trailers. */
final class OwnRows implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("TESTMISSION", BudgetPeriod.parse("2023/24"));

    private final StandaloneStore store;

    private OwnRows(StandaloneStore store) {
        this.store = store;
    }

    static OwnRows empty(Path folder) {
        return new OwnRows(StandaloneStore.open(folder.resolve("test.db"), List.of(new VehicleDatasets())));
    }

    /** Three cars against an establishment of two, one truck and one trailer against one of two together. */
    static OwnRows fleet(Path folder) {
        return empty(folder)
                .put(
                        new VehicleType("cars", "Cars", 10, null),
                        new VehicleType("other", "Other", 20, null),
                        new VehicleType("trucks", "Trucks", 30, "other"),
                        new VehicleType("trailers", "Trailers", 40, "other"),
                        new Establishment("cars", 2, 1, "Long roads", null, "A/1"),
                        new Establishment("other", 2, 0, null, null, "A/1"),
                        new VehicleLocation("town", "Town"),
                        new Workshop("yard", "Yard", "town", true, day("2015-07-01"), null, Basis.RECORDED),
                        car("C-1", false, "2015-07-01", null),
                        car("C-2", false, "2020-07-01", null),
                        car("C-3", true, "2022-07-01", null),
                        vehicle("T-1", "trucks", false, "2018-07-01", null),
                        vehicle("T-2", "trailers", false, "2018-07-01", null));
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

    static Vehicle car(String number, boolean hybrid, String from, @Nullable String to) {
        return vehicle(number, "cars", hybrid, from, to);
    }

    static Vehicle vehicle(String number, String type, boolean hybrid, String from, @Nullable String to) {
        return new Vehicle(
                number,
                type,
                "Make",
                "Model",
                hybrid,
                day(from),
                to == null ? null : day(to),
                "town",
                Money.usdThousands("30"),
                8,
                150_000L,
                Vehicle.State.IN_USE,
                Basis.RECORDED);
    }

    static OdometerReading reading(String vehicle, String date, long kilometres) {
        return new OdometerReading(vehicle, day(date), kilometres, Basis.RECORDED);
    }

    static Trip trip(String number, String vehicle, String date, String kilometres) {
        return new Trip(number, vehicle, day(date), new BigDecimal(kilometres), null, Basis.RECORDED);
    }

    static WorkshopJob job(
            String number, String vehicle, String opened, @Nullable String closed, WorkshopJob.Kind kind, String cost) {
        return new WorkshopJob(
                number,
                vehicle,
                "yard",
                day(opened),
                closed == null ? null : day(closed),
                kind,
                null,
                Money.of(Money.usd(), new BigDecimal(cost)),
                null,
                "Work",
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
