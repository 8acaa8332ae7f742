package org.missionbench.platform.dispatch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.intake.Sheet;
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

/** {@code template}: a workbook to fill in, with help, drop-down lists and examples. */
@Component
public class TemplateCommand implements Command {

    private static final String ALL = "all";

    private static final CommandShape SHAPE = new CommandShape(
            "template",
            "Write a workbook to fill in, with help, lists of choices and examples",
            "One sheet for each dataset. Heads say what to write and give an example; they are not imported, and"
                    + " neither is the sheet Help. With --with-rows the rows that are there already stand in the sheets.",
            List.of(
                    Parameter.positional("what", true, "name of a dataset or of a module, or all"),
                    Parameter.positional("file", true, ".xlsx to write"),
                    MissionPeriodChoice.MISSION,
                    MissionPeriodChoice.PERIOD,
                    Parameter.flag("with-rows", "write the rows that are there already"),
                    Parameter.flag("overwrite", "replace the file")),
            List.of("template finance blank.xlsx", "template ledger-line ledger.xlsx --with-rows"));

    private final RecordStore store;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<SheetFormat> formats = List.of();

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<DatasetSource> sources = List.of();

    /** Reads the store. */
    @Activate
    public TemplateCommand(@Reference RecordStore store) {
        this.store = store;
    }

    TemplateCommand(RecordStore store, List<SheetFormat> formats, List<DatasetSource> sources) {
        this.store = store;
        this.formats = formats;
        this.sources = sources;
    }

    @Override
    public String id() {
        return "platform/template";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = scope(arguments);
        Target target = new Target(arguments.path(arguments.text("file")), arguments.has("overwrite"));
        SheetFormat format = format(target.path());
        target.checkFile();
        List<DatasetShape> shapes = shapes(arguments.text("what"));
        progress.at("writing " + target.path().getFileName(), 0, 0);
        List<Sheet> sheets = new TemplateSheets(store, scope, arguments.has("with-rows")).of(shapes);
        write(target, format, sheets);
        return outcome(scope, target.path(), sheets.subList(1, sheets.size()));
    }

    // a template is also for a mission that has nothing yet
    private MissionPeriod scope(Arguments arguments) throws CommandRefused {
        if (arguments.find("mission").isEmpty() || arguments.find("period").isEmpty()) {
            return MissionPeriodChoice.of(arguments, store.missionPeriods());
        }
        try {
            return new MissionPeriod(arguments.text("mission"), BudgetPeriod.parse(arguments.text("period")));
        } catch (IllegalArgumentException e) {
            throw new CommandRefused(String.valueOf(e.getMessage()));
        }
    }

    private SheetFormat format(Path file) throws CommandRefused {
        String name = String.valueOf(file.getFileName());
        return formats.stream()
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst()
                .orElseThrow(() -> new CommandRefused("%s cannot be written: give a file that ends with %s"
                        .formatted(
                                file,
                                formats.stream()
                                        .map(format -> "." + format.ending())
                                        .collect(Collectors.joining(" or ")))));
    }

    private List<DatasetShape> shapes(String what) throws CommandRefused {
        List<String> names = sources.stream()
                .filter(source -> source.id().startsWith(what + "/"))
                .flatMap(source -> source.datasets().stream())
                .map(type -> DatasetShape.of(type).name())
                .toList();
        List<DatasetShape> found = fillable().stream()
                .filter(shape -> what.equals(ALL) || what.equals(shape.name()) || names.contains(shape.name()))
                .toList();
        if (found.isEmpty()) {
            throw new CommandRefused(
                    "'%s' is no dataset and no module with datasets: use %s, one of the modules %s, or one of the datasets %s"
                            .formatted(what, ALL, modules(), datasets()));
        }
        return found;
    }

    private String modules() {
        return sources.stream()
                .filter(source -> !source.datasets().isEmpty())
                .map(source -> source.id().substring(0, source.id().indexOf('/')))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String datasets() {
        return fillable().stream().map(DatasetShape::name).collect(Collectors.joining(", "));
    }

    private List<DatasetShape> fillable() {
        return store.shapes().stream()
                .filter(shape -> !shape.isRollUp() && !shape.name().equals(PackageOut.PROPERTIES))
                .toList();
    }

    private static void write(Target target, SheetFormat format, List<Sheet> sheets) {
        try {
            Path made = target.beside(".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
                    format.write(sheets, out);
                }
                target.takeFile(made);
            } finally {
                Target.remove(made);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be written: %s".formatted(target.path(), e.getMessage()), e);
        }
    }

    private static CommandOutcome outcome(MissionPeriod scope, Path path, List<Sheet> sheets) {
        List<List<String>> lines = sheets.stream()
                .map(sheet -> List.of(
                        sheet.shape().name(), String.valueOf(sheet.rows().size())))
                .toList();
        Map<String, Object> data = Map.of(
                "mission", scope.mission(),
                "period", scope.period().toString(),
                "path", path.toString(),
                "datasets", lines.stream().map(line -> line.get(0)).toList());
        Rows rows = new Rows(List.of("dataset", "rows"), lines, List.of(1));
        return new CommandOutcome(
                Status.DONE, List.of(rows, new Line("%s: the template is in %s".formatted(scope, path))), data);
    }
}
