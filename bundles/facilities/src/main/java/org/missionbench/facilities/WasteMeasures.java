package org.missionbench.facilities;

import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Waste by kind, and what becomes of it. */
@Component
public final class WasteMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public WasteMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/waste-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        WasteBook book = WasteBook.of(store, scope);
        MeasureList list = new MeasureList();
        if (!book.rows().isEmpty()) {
            book.kinds().forEach(kind -> kind(list, book, kind));
            all(list, book, MeasureList.rows("facility-waste"));
        }
        return list.all();
    }

    private static void all(MeasureList list, WasteBook book, RowSelection rows) {
        list.add(
                "waste-recovered-share",
                "Share of waste recovered",
                book.recoveredShare().orElse(null),
                "kilograms disposed of in a way that recovers ÷ all kilograms × 100; kinds measured in litres are left out",
                rows);
        list.add(
                "hazardous-waste",
                "Hazardous waste",
                new Quantity(book.quantity(WasteKind.Unit.KILOGRAM, WasteKind::hazardous), "kilogram"),
                "sum of the kilograms of hazardous kinds; kinds measured in litres are left out",
                rows);
        list.count(
                "waste-collection-sites",
                "Sites from which waste was collected",
                book.rows().stream().map(Waste::premises).distinct().count(),
                "site",
                "different premises of the collections of the period",
                rows);
    }

    private static void kind(MeasureList list, WasteBook book, WasteKind kind) {
        list.add(
                "waste." + kind.code(),
                kind.title() + ", collected",
                new Quantity(book.quantity(kind, row -> true), kind.unit().written()),
                "sum of the quantity of the collections of the period",
                MeasureList.rows("facility-waste", "kind", kind.code()));
        list.add(
                "waste.%s.recovered".formatted(kind.code()),
                kind.title() + ", recovered",
                new Quantity(book.recovered(kind), kind.unit().written()),
                "the part of it that was disposed of in a way that recovers",
                MeasureList.rows("facility-waste", "kind", kind.code()));
    }
}
