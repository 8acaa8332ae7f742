package org.missionbench.platform.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code import}: rows from a data package, a CSV file or a spreadsheet, all of them or none. */
@Component
public class ImportCommand implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "import",
            "Import a data package, a CSV file or a spreadsheet",
            "Rows are added, or changed where their key is there already. When anything is rejected, nothing is kept."
                    + " A CSV file is named after its dataset, a sheet too.",
            List.of(
                    Parameter.positional("path", true, "directory with datapackage.json, .zip, DATASET.csv or .xlsx"),
                    MissionPeriodChoice.MISSION,
                    MissionPeriodChoice.PERIOD,
                    Parameter.flag("preview", "say what would happen and keep nothing"),
                    Parameter.flag("replace", "remove the rows that the files do not hold from the datasets they hold"),
                    Parameter.option(
                            "rejected",
                            false,
                            "CSV file to write the rejected rows into, with the reasons; correct and import it"),
                    Parameter.option("dataset", false, "name of the dataset of a CSV file that is called otherwise"),
                    Parameter.flag("skip-unknown", "pass over files of datasets whose module is absent"),
                    Parameter.flag("edited", "accept files that differ from the hashes in datapackage.json")),
            List.of(
                    "import my-package --preview",
                    "import ledger.csv --mission UNIFIL --period 2021/22 --rejected rejected.csv"));

    private final RecordStore store;
    private final Measures measures;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<SheetFormat> formats = List.of();

    /** Writes into the store, and says which measures changed. */
    @Activate
    public ImportCommand(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    /** Writes into the store; nobody has measures. */
    public ImportCommand(RecordStore store) {
        this(store, scope -> new TreeMap<>());
    }

    ImportCommand(RecordStore store, Measures measures, List<SheetFormat> formats) {
        this(store, measures);
        this.formats = formats;
    }

    @Override
    public String id() {
        return "platform/import";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        Path path = arguments.path(arguments.text("path"));
        progress.at("opening " + path.getFileName(), 0, 0);
        try (Delivery delivery = new Deliveries(formats).open(path, arguments)) {
            MissionPeriod scope = ImportScope.of(delivery, arguments, store.missionPeriods());
            ImportOptions options = new ImportOptions(
                    arguments.has("preview"), arguments.has("replace"), arguments.has("skip-unknown"));
            ImportReport report = new Intake(store, measures, scope, options, progress).run(delivery, note(path));
            List<String> more = new ArrayList<>();
            if (!report.rejections().isEmpty() && arguments.find("rejected").isPresent()) {
                Path file = arguments.path(arguments.text("rejected"));
                new RejectedRows(delivery, scope, report.rejections())
                        .write(file)
                        .forEach(written -> more.add("The rejected rows are in " + written));
            }
            return report.outcome(more);
        } catch (FileRefused e) {
            return refused(e.rejection());
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    private static CommandOutcome refused(Rejection rejection) {
        return new CommandOutcome(
                Status.FINDINGS,
                List.of(new Line(rejection.line())),
                Map.of("imported", false, "rejections", List.of(rejection.data())));
    }

    private static ChangeNote note(Path path) throws IOException {
        String hash = Files.isRegularFile(path) ? ", SHA-256 " + Sha256.of(path) : "";
        String actor = System.getProperty("user.name", "unknown");
        return new ChangeNote(actor, "import of " + path.getFileName(), path + hash);
    }
}
