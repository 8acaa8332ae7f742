package org.missionbench.facilities;

import java.util.List;
import java.util.function.Predicate;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Energy by source, and the share of renewable sources. */
@Component
public final class EnergyMeasures implements MeasureSource {

    private static final String METHOD = "sum of the kilowatt-hours used in the months of the period";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EnergyMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/energy-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        EnergyBook book = EnergyBook.of(store, scope);
        MeasureList list = new MeasureList();
        if (!book.rows().isEmpty()) {
            list.add(
                    "energy.total",
                    "Energy used",
                    kilowattHours(book, row -> true),
                    METHOD,
                    MeasureList.rows("facility-energy"));
            book.sources().forEach(source -> source(list, book, source));
            list.add(
                    "renewable-share",
                    "Share of renewable energy",
                    book.renewableShare(row -> true).orElse(null),
                    "kilowatt-hours from renewable sources ÷ all kilowatt-hours × 100",
                    MeasureList.rows("facility-energy"),
                    MeasureList.rows("facility-energy-source", "renewable", "yes"));
        }
        return list.all();
    }

    private static void source(MeasureList list, EnergyBook book, EnergySource source) {
        list.add(
                "energy." + source.code(),
                "Energy used, " + source.title(),
                kilowattHours(book, row -> row.source().equals(source.code())),
                METHOD + " from this source",
                MeasureList.rows("facility-energy", "source", source.code()));
    }

    private static Quantity kilowattHours(EnergyBook book, Predicate<Energy> which) {
        return new Quantity(book.kilowattHours(which), "kilowatt-hour");
    }
}
