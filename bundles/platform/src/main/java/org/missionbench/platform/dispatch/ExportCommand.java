package org.missionbench.platform.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code export}: the rows of a mission's period, or the empty files to fill for one. */
@Component
public class ExportCommand implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "export",
            "Export a mission's period as a data package or a spreadsheet",
            "A path that ends with .zip gives a packed package, one that ends with .xlsx a spreadsheet, any other a"
                    + " directory. With --template the files have heads only, for a mission that need not exist yet.",
            List.of(
                    Parameter.positional("path", true, "directory, .zip or .xlsx to write"),
                    MissionPeriodChoice.MISSION,
                    MissionPeriodChoice.PERIOD,
                    Parameter.flag("template", "write empty files with their descriptions, of every dataset"),
                    Parameter.flag("overwrite", "replace an earlier export")),
            List.of(
                    "export unifil.zip --mission UNIFIL --period 2021/22",
                    "export blank.xlsx --mission UNDOF --period 2022/23 --template"));

    private final RecordStore store;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<SheetFormat> formats = List.of();

    /** Reads the store. */
    @Activate
    public ExportCommand(@Reference RecordStore store) {
        this.store = store;
    }

    ExportCommand(RecordStore store, List<SheetFormat> formats) {
        this.store = store;
        this.formats = formats;
    }

    @Override
    public String id() {
        return "platform/export";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        boolean template = arguments.has("template");
        MissionPeriod scope =
                template ? templateScope(arguments) : MissionPeriodChoice.of(arguments, store.missionPeriods());
        Target target = new Target(arguments.path(arguments.text("path")), arguments.has("overwrite"));
        try {
            List<Written> written =
                    new TargetWriter(target, formats).write(new PackageOut(store, scope, template, progress));
            return outcome(scope, target.path(), template, written);
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be written: %s".formatted(target.path(), e.getMessage()), e);
        }
    }

    private static MissionPeriod templateScope(Arguments arguments) throws CommandRefused {
        Optional<String> mission = arguments.find("mission");
        Optional<String> period = arguments.find("period");
        if (mission.isEmpty() || period.isEmpty()) {
            throw new CommandRefused("Say for whom the template is, with --mission CODE and --period 2021/22");
        }
        try {
            return new MissionPeriod(mission.get(), BudgetPeriod.parse(period.get()));
        } catch (IllegalArgumentException e) {
            throw new CommandRefused(String.valueOf(e.getMessage()));
        }
    }

    private static CommandOutcome outcome(MissionPeriod scope, Path path, boolean template, List<Written> written) {
        Rows rows = new Rows(
                List.of("dataset", "rows"),
                written.stream()
                        .map(file -> List.of(file.shape().name(), String.valueOf(file.rows())))
                        .toList(),
                List.of(1));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put("path", path.toString());
        data.put("template", template);
        data.put(
                "datasets",
                written.stream()
                        .map(file -> Map.of("dataset", file.shape().name(), "rows", file.rows()))
                        .toList());
        String line = template ? "%s: the template is in %s" : "%s: exported to %s";
        return new CommandOutcome(Status.DONE, List.of(rows, new Line(line.formatted(scope, path))), data);
    }
}
