package org.missionbench.narrative;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.narrative.NarrativeParagraph.Kind;
import org.missionbench.narrative.NarrativeParagraph.Stands;
import org.missionbench.storage.StandaloneStore;

/** A store with texts for tests. */
final class TestTexts implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("OTHER", new BudgetPeriod(2023));

    final StandaloneStore store;

    TestTexts(Path folder) {
        store = StandaloneStore.open(folder.resolve("test.db"), List.of(new NarrativeDatasets()));
    }

    static NarrativeParagraph paragraph(String place, long number, Kind kind, String text) {
        return new NarrativeParagraph(place, number, Stands.BEFORE, kind, text);
    }

    static StatedFigure stated(String code, String value, String unit, @Nullable String partOf) {
        return new StatedFigure(code, "Number of " + code, new BigDecimal(value), unit, partOf, "a report");
    }

    void put(Record... rows) {
        store.change(new ChangeNote("test", "test", ""), writer -> {
            for (Record row : rows) {
                writer.put(SCOPE, row);
            }
            return rows.length;
        });
    }

    SortedMap<MeasureKey, Measure> measures(MissionPeriod scope) {
        SortedMap<MeasureKey, Measure> measures = new TreeMap<>();
        new StatedMeasures(store).measures(scope).forEach(measure -> measures.put(measure.key(), measure));
        return measures;
    }

    @Override
    public void close() {
        store.close();
    }
}
