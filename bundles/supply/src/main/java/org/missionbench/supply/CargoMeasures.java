package org.missionbench.supply;

import java.time.YearMonth;
import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was moved, by direction, mode and month. */
@Component
public final class CargoMeasures implements MeasureSource {

    private static final RowSelection ROWS = MeasureList.rows("supply-cargo");
    private static final String WITHIN =
            "kilograms of the consignments of the period from one place of the mission area to another";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public CargoMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/cargo-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        CargoLog log = CargoLog.of(store, scope);
        MeasureList list = new MeasureList();
        if (!log.rows().isEmpty()) {
            directions(list, log);
            store.all(scope, TransportMode.class).forEach(mode -> mode(list, log, mode));
            scope.period().months().forEach(month -> month(list, log, month));
        }
        return list.all();
    }

    private static void directions(MeasureList list, CargoLog log) {
        list.add("cargo.kilograms", "Cargo distributed", log.kilograms(log::isDistribution), WITHIN, ROWS);
        list.add(
                "cargo.received",
                "Cargo received",
                log.kilograms(log::isReceipt),
                "kilograms of the consignments of the period that came from outside the mission area",
                ROWS);
        list.add(
                "cargo.dispatched",
                "Cargo sent away",
                log.kilograms(log::isDispatch),
                "kilograms of the consignments of the period that left the mission area",
                ROWS);
        list.count(
                "cargo.consignments",
                "Consignments distributed",
                log.consignments(log::isDistribution),
                "consignment",
                "consignments of the period from one place of the mission area to another",
                ROWS);
    }

    private static void mode(MeasureList list, CargoLog log, TransportMode mode) {
        list.add(
                "cargo.kilograms.mode." + mode.code(),
                "Cargo distributed, " + mode.title(),
                log.kilograms(row -> log.isDistribution(row) && row.mode().equals(mode.code())),
                WITHIN,
                MeasureList.rows("supply-cargo", "mode", mode.code()));
    }

    private static void month(MeasureList list, CargoLog log, YearMonth month) {
        list.add(
                "cargo.kilograms.month." + month,
                "Cargo distributed in " + Captions.month(month),
                log.kilograms(row ->
                        log.isDistribution(row) && YearMonth.from(row.date()).equals(month)),
                WITHIN + ", of the month",
                ROWS);
    }
}
