package org.missionbench.ict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.kernel.BudgetPeriod;

/**
 * A kind of equipment as the command shows it.
 *
 * @param kind the kind
 * @param planned how much was planned; empty when not stated
 * @param entitled how much users are entitled to; empty when not stated
 * @param held how much is in service
 * @param beyond how much of it is beyond the entitlement
 * @param withdrawn how much left service in the period
 * @param pastLife how much of it is past its life expectancy
 */
record HoldingLine(
        EquipmentKind kind,
        Optional<Long> planned,
        Optional<Long> entitled,
        long held,
        long beyond,
        long withdrawn,
        long pastLife) {

    /** A line for each kind that is registered or planned. */
    static List<HoldingLine> all(Holdings holdings, BudgetPeriod period) {
        return new EquipmentTables(holdings, List.of(), period)
                .kinds().stream().map(kind -> of(holdings, kind, period)).toList();
    }

    /** What a person reads. */
    static CommandOutcome.Rows table(List<HoldingLine> lines) {
        return new CommandOutcome.Rows(
                List.of("Kind", "Planned", "Entitlement", "Held", "Beyond", "Withdrawn", "Past life"),
                lines.stream().map(HoldingLine::cells).toList(),
                List.of(1, 2, 3, 4, 5, 6));
    }

    private static HoldingLine of(Holdings holdings, EquipmentKind kind, BudgetPeriod period) {
        String code = kind.code();
        return new HoldingLine(
                kind,
                holdings.planned(code),
                holdings.entitled(code),
                holdings.held(code, period.to()).size(),
                holdings.beyond(code, period.to()),
                holdings.withdrawn(code, period).size(),
                holdings.pastLife(kind, period.to()).size());
    }

    private List<String> cells() {
        return List.of(
                kind.title(),
                planned.map(String::valueOf).orElse(""),
                entitled.map(String::valueOf).orElse(""),
                String.valueOf(held),
                String.valueOf(beyond),
                String.valueOf(withdrawn),
                String.valueOf(pastLife));
    }

    /** What a program reads. */
    Map<String, Object> data() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", kind.code());
        line.put("title", kind.title());
        planned.ifPresent(number -> line.put("planned", number));
        entitled.ifPresent(number -> line.put("entitlement", number));
        line.put("held", held);
        line.put("beyond", beyond);
        line.put("withdrawn", withdrawn);
        line.put("past_life", pastLife);
        return line;
    }
}
