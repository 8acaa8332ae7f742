package org.missionbench.fuel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.kernel.FigureStyle;

/** Consumption for the command line. */
final class ConsumptionListing {

    private ConsumptionListing() {}

    static CommandOutcome of(List<Consumption> consumption) {
        return new CommandOutcome(
                CommandOutcome.Status.DONE,
                List.of(new CommandOutcome.Rows(
                        List.of("Number", "What it is", "Issues", "Taken", "Ran", "Use"),
                        consumption.stream().map(ConsumptionListing::cells).toList(),
                        List.of(2, 3, 4, 5))),
                Map.of(
                        "consumption",
                        consumption.stream().map(ConsumptionListing::data).toList()));
    }

    private static List<String> cells(Consumption one) {
        FuelConsumer.Kind kind = one.consumer().kind();
        return List.of(
                one.consumer().number(),
                one.consumer().title(),
                Long.toString(one.issues()),
                Quantities.print(one.quantity()),
                Quantities.print(one.distance()) + " " + kind.meter(),
                one.rate()
                        .map(rate -> Quantities.print(rate) + " " + kind.rate())
                        .orElse(FigureStyle.nil()));
    }

    private static Map<String, Object> data(Consumption one) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", one.consumer().number());
        data.put("product", one.consumer().product());
        data.put("issues", one.issues());
        data.put("quantity", one.quantity().toPlainString());
        data.put("distance", one.distance().toPlainString());
        data.put("meter", one.consumer().kind().meter());
        one.rate().ifPresent(rate -> data.put("use", rate.toPlainString()));
        return data;
    }
}
