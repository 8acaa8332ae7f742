package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wells and treatment plants, their places and water. */
@Component
public final class PlantMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PlantMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/plant-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Plant> plants = store.all(scope, Plant.class);
        MeasureList list = new MeasureList();
        if (!plants.isEmpty()) {
            LocalDate last = scope.period().to();
            List<Plant> operated =
                    plants.stream().filter(row -> row.isHeldOn(last)).toList();
            for (PlantKind kind : store.all(scope, PlantKind.class)) {
                kind(list, kind, operated, plants);
                water(list, kind, plants, store.all(scope, PlantOutput.class));
            }
            Estate estate = Estate.of(store, scope);
            places(list, "plant-locations", "Locations of wells and plants", estate, operated);
            places(list, "plant-locations.planned", "Locations of wells and plants, planned", estate, planned(plants));
        }
        return list.all();
    }

    private static void kind(MeasureList list, PlantKind kind, List<Plant> operated, List<Plant> plants) {
        String unit = "plant";
        RowSelection rows = MeasureList.rows("facility-plant", "kind", kind.code());
        list.count(
                "plants." + kind.code(),
                kind.title() + ", operated",
                of(kind, operated).size(),
                unit,
                "in service on the last day of the period",
                rows);
        list.count(
                "plants.%s.planned".formatted(kind.code()),
                kind.title() + ", planned",
                of(kind, planned(plants)).size(),
                unit,
                "those that the budget counts",
                rows);
    }

    private static void water(MeasureList list, PlantKind kind, List<Plant> plants, List<PlantOutput> output) {
        Set<String> codes = of(kind, plants).stream().map(Plant::code).collect(Collectors.toSet());
        list.add(
                "water." + kind.code(),
                kind.title() + ", water",
                new Quantity(
                        output.stream()
                                .filter(row -> codes.contains(row.plant()))
                                .map(PlantOutput::cubicMetres)
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        "cubic metre"),
                "sum of the cubic metres drawn or treated in the months of the period",
                MeasureList.rows("facility-plant-output"));
    }

    private static void places(MeasureList list, String key, String title, Estate estate, List<Plant> plants) {
        list.count(
                key,
                title,
                estate.locationsOf(plants.stream().map(Plant::premises).toList()),
                "location",
                "different places of their premises",
                MeasureList.rows("facility-plant"),
                MeasureList.rows("facility-premises"));
    }

    private static List<Plant> of(PlantKind kind, List<Plant> plants) {
        return plants.stream().filter(row -> row.kind().equals(kind.code())).toList();
    }

    private static List<Plant> planned(List<Plant> plants) {
        return plants.stream().filter(Plant::planned).toList();
    }
}
