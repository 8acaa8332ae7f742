package com.example.medical;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every figure of this module. */
@Component
public final class MedicalMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public MedicalMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "medical/measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        MedicalYear year = MedicalYear.of(store, scope);
        if (year.facilities().isEmpty()) {
            return List.of();
        }
        List<Facility> planned = year.hospitals(Facility::planned);
        List<Measure> all = new ArrayList<>();
        add(all, "consultations", "consultation", year.count(Attendance::consultations), "medical-attendance");
        add(all, "emergencies", "case", year.count(Attendance::emergencies), "medical-attendance");
        add(all, "evacuations", "evacuation", year.evacuations().size(), "medical-evacuation");
        add(
                all,
                "stock-near-expiry",
                "batch",
                MedicalYear.expiring(store, scope).size(),
                "medical-stock");
        add(all, "hospitals", "facility", year.hospitals(Facility::inUse).size(), "medical-facility");
        add(all, "hospitals-planned", "facility", planned.size(), "medical-facility");
        addByKind(
                all,
                "evacuations",
                "evacuation",
                year.evacuations().stream().map(Evacuation::kind),
                "medical-evacuation");
        addByKind(
                all,
                "facilities",
                "facility",
                year.facilities(Facility::inUse).stream().map(Facility::kind),
                "medical-facility");
        addByKind(
                all,
                "facilities-planned",
                "facility",
                year.facilities(Facility::planned).stream().map(Facility::kind),
                "medical-facility");
        addByKind(all, "hospitals-planned", "facility", planned.stream().map(Facility::level), "medical-facility");
        addByKind(
                all,
                "locations-planned",
                "location",
                planned.stream()
                        .map(row -> Map.entry(row.location(), row.inside() ? "inside" : "outside"))
                        .distinct()
                        .map(Map.Entry::getValue),
                "medical-facility");
        return all;
    }

    private static void addByKind(List<Measure> all, String key, String unit, Stream<String> kinds, String dataset) {
        kinds.collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()))
                .forEach((kind, count) -> add(all, key + "." + kind, unit, count, dataset));
    }

    private static void add(List<Measure> all, String key, String unit, long count, String dataset) {
        String words = key.replaceAll("[.-]", " ");
        all.add(new Measure(
                MeasureKey.of("medical", key),
                "Medical " + words,
                Quantity.of(count, unit),
                "number of " + words + " in " + dataset,
                List.of(new RowSelection(dataset, Map.of()))));
    }
}
