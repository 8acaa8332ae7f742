package org.missionbench.supply;

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

/** The property management index and its indicators. */
@Component
public final class IndexMeasures implements MeasureSource {

    private static final RowSelection ROWS = MeasureList.rows("supply-index-indicator");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IndexMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/index-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        PropertyIndex index = PropertyIndex.of(store, scope);
        MeasureList list = new MeasureList();
        if (!index.indicators().isEmpty()) {
            points(list, index);
            counts(list, index);
            index.indicators().forEach(indicator -> indicator(list, indicator));
        }
        return list.all();
    }

    private static void points(MeasureList list, PropertyIndex index) {
        String title = "Property management index";
        list.add("property-index", title, index.points(), "sum of the points of the indicators", ROWS);
        list.add(
                "property-index.maximum",
                title + ", most points",
                index.most(),
                "sum of the most points of the indicators",
                ROWS);
        list.add(
                "property-index.share",
                title + ", share of the most",
                index.share().orElse(null),
                "points ÷ most points",
                ROWS);
    }

    private static void counts(MeasureList list, PropertyIndex index) {
        String unit = "indicator";
        long reached =
                index.indicators().stream().filter(IndexIndicator::isReached).count();
        list.count(
                "property-index.indicators",
                "Indicators of the property management index",
                index.indicators().size(),
                unit,
                "rows with an indicator",
                ROWS);
        list.count(
                "property-index.reached",
                "Indicators of the index that reach their target",
                reached,
                unit,
                "indicators whose result stands to the target as it must",
                ROWS);
    }

    private static void indicator(MeasureList list, IndexIndicator indicator) {
        list.add(
                "property-index.points." + indicator.code(),
                indicator.title() + ", points",
                new Quantity(indicator.points(), PropertyIndex.POINT),
                "as entered",
                MeasureList.rows("supply-index-indicator", "code", indicator.code()));
    }
}
