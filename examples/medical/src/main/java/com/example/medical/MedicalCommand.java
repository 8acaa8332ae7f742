package com.example.medical;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code medical}: the stock that must be used soon. */
@Component
public final class MedicalCommand implements Command {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public MedicalCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "medical/medical-command";
    }

    @Override
    public CommandShape shape() {
        List<Parameter> parameters = List.of(MissionPeriodChoice.MISSION, MissionPeriodChoice.PERIOD);
        String summary = "Shows the medical stock that expires within 90 days of the period's end, or has";
        return new CommandShape("medical", summary, "", parameters, List.of("medical", "medical --json"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        List<List<String>> rows = MedicalYear.expiring(store, scope).stream()
                .map(row -> List.of(row.batch(), row.item(), row.quantity() + " " + row.unit(), "" + row.expires()))
                .toList();
        Rows table = new Rows(List.of("Batch", "Item", "Quantity", "Expires"), rows, List.of(2));
        return new CommandOutcome(CommandOutcome.Status.DONE, List.of(table), Map.of("stock", rows));
    }
}
