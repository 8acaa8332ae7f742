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

/** Generators, their places, hours and litres. */
@Component
public final class GeneratorMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public GeneratorMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/generator-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        GeneratorLog log = GeneratorLog.of(store, scope);
        MeasureList list = new MeasureList();
        if (!log.generators().isEmpty()) {
            counts(list, log, Estate.of(store, scope));
            use(list, "", "Generators", log.use(), MeasureList.rows("facility-generator-run"));
            log.generators()
                    .forEach(generator -> use(
                            list,
                            "." + Slugs.of(generator.number()),
                            "%s, %s".formatted(generator.number(), generator.title()),
                            log.use(generator),
                            MeasureList.rows("facility-generator-run", "generator", generator.number())));
        }
        return list.all();
    }

    private static void counts(MeasureList list, GeneratorLog log, Estate estate) {
        MeasureList.Counter generators = new MeasureList.Counter(list, "generator", "facility-generator");
        String method = "generators owned by the United Nations, in service on the last day of the period";
        generators.count("generators", "Generators operated", log.owned().size(), method);
        generators.count(
                "generators.planned", "Generators, planned", log.planned().size(), "generators that the budget counts");
        long places =
                estate.locationsOf(log.owned().stream().map(Generator::premises).toList());
        list.count(
                "generator-locations",
                "Locations of generators",
                places,
                "location",
                "different places of " + method,
                MeasureList.rows("facility-generator"),
                MeasureList.rows("facility-premises"));
    }

    private static void use(MeasureList list, String key, String title, GeneratorLog.Use use, RowSelection rows) {
        list.add(
                "generator-hours" + key,
                title + ", running hours",
                new Quantity(use.hours(), "hour"),
                "sum of the hours of the generator log",
                rows);
        list.add(
                "generator-litres" + key,
                title + ", litres",
                new Quantity(use.litres(), "litre"),
                "sum of the litres of the generator log, where they are known",
                rows);
        list.add(
                "generator-litres-an-hour" + key,
                title + ", litres an hour",
                use.litresAnHour().orElse(null),
                "litres ÷ the hours whose litres are known",
                rows);
    }
}
