package org.missionbench.ict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the mission holds by kind and location, what left service, and what is past its life expectancy. */
@Component
public final class HoldingMeasures implements MeasureSource {

    private static final String EQUIPMENT = "ict-equipment";
    private static final String ON_LAST_DAY = "pieces of the register in service on the last day of the period";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public HoldingMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/holding-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Holdings holdings = Holdings.of(store, scope);
        MeasureList list = new MeasureList();
        if (!holdings.equipment().isEmpty()) {
            for (EquipmentKind kind : holdings.kinds()) {
                if (!holdings.register(kind.code()).isEmpty()) {
                    ofKind(list, holdings, kind, scope);
                }
            }
            total(list, holdings, scope.period().to());
        }
        return list.all();
    }

    private static void ofKind(MeasureList list, Holdings holdings, EquipmentKind kind, MissionPeriod scope) {
        LocalDate last = scope.period().to();
        String code = kind.code();
        RowSelection rows = MeasureList.rows(EQUIPMENT, "kind", code);
        List<Equipment> held = holdings.held(code, last);
        list.count("holding." + code, kind.title() + ", held", held.size(), kind.unit(), ON_LAST_DAY, rows);
        list.count(
                "withdrawn." + code,
                kind.title() + ", taken out of service",
                holdings.withdrawn(code, scope.period()).size(),
                kind.unit(),
                "pieces whose last day of service is in the period, before its last day",
                rows);
        locations(list, kind, held);
        if (kind.lifeYears() != null) {
            list.count(
                    "past-life." + code,
                    kind.title() + ", past their life expectancy",
                    holdings.pastLife(kind, last).size(),
                    kind.unit(),
                    ON_LAST_DAY + " that have reached the years of their life expectancy",
                    rows);
        }
    }

    private static void locations(MeasureList list, EquipmentKind kind, List<Equipment> held) {
        String code = kind.code();
        byLocation(held)
                .forEach((location, number) -> list.count(
                        "holding.%s.%s".formatted(code, location),
                        "%s, held at %s".formatted(kind.title(), location),
                        number,
                        kind.unit(),
                        ON_LAST_DAY,
                        MeasureList.rows(EQUIPMENT, "kind", code, "location", location)));
    }

    private static void total(MeasureList list, Holdings holdings, LocalDate day) {
        RowSelection rows = MeasureList.rows(EQUIPMENT);
        list.count("equipment", "ICT equipment held", holdings.held(day).size(), "piece", ON_LAST_DAY, rows);
        list.count(
                "past-life",
                "ICT equipment past its life expectancy",
                holdings.kinds().stream()
                        .mapToLong(kind -> holdings.pastLife(kind, day).size())
                        .sum(),
                "piece",
                ON_LAST_DAY + " that have reached the years of their life expectancy",
                rows);
    }

    private static Map<String, Long> byLocation(List<Equipment> held) {
        return held.stream().collect(Collectors.groupingBy(Equipment::location, TreeMap::new, Collectors.counting()));
    }
}
