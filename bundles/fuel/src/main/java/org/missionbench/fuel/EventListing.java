package org.missionbench.fuel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.CommandOutcome;

/** Events for the command line. */
final class EventListing {

    private EventListing() {}

    static CommandOutcome of(RankedEvents events) {
        List<FuelEvent> weightiest = events.weightiest();
        Map<String, Object> counts = new LinkedHashMap<>();
        events.counts().forEach((kind, count) -> counts.put(kind.written(), count));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("total", events.total());
        data.put("counts", counts);
        data.put("events", weightiest.stream().map(EventListing::data).toList());
        List<CommandOutcome.Part> parts = new ArrayList<>();
        if (!weightiest.isEmpty()) {
            parts.add(new CommandOutcome.Rows(
                    List.of("Weight", "Date", "Kind", "Tank or number", "Slip", "Found"),
                    weightiest.stream().map(EventListing::cells).toList(),
                    List.of(0)));
        }
        parts.add(new CommandOutcome.Line("%d of %d events shown, the weightiest first; weight in units of the product"
                .formatted(weightiest.size(), events.total())));
        return new CommandOutcome(
                events.total() == 0 ? CommandOutcome.Status.DONE : CommandOutcome.Status.FINDINGS, parts, data);
    }

    private static List<String> cells(FuelEvent event) {
        return List.of(
                Quantities.print(event.weight()),
                event.date().toString(),
                event.kind().title(),
                event.subject(),
                event.slip(),
                event.statement());
    }

    private static Map<String, Object> data(FuelEvent event) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", event.kind().written());
        data.put("weight", event.weight().toPlainString());
        data.put("date", event.date().toString());
        data.put("subject", event.subject());
        data.put("slip", event.slip());
        data.put("statement", event.statement());
        return data;
    }
}
