package org.missionbench.platform.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.report.Reports;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.profile.ProfileShelf;
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
            "Rows are added, or changed where their key is there already. When anything is rejected, nothing is kept, unless --without-rejected is given."
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
                    Parameter.flag(
                            "without-rejected",
                            "go on with the other rows when some are rejected; --rejected keeps those"),
                    Parameter.option(
                            "corrected",
                            false,
                            "CSV file that --rejected has written, corrected: its rows take the place of the rejected ones"),
                    Parameter.option(
                            "profile",
                            false,
                            "name of the profile that reads a file of another system; see 'profiles'"),
                    Parameter.option("dataset", false, "name of the dataset of a CSV file that is called otherwise"),
                    Parameter.flag("skip-unknown", "pass over files of datasets whose module is absent"),
                    Parameter.flag("edited", "accept files that differ from the hashes in datapackage.json")),
            List.of(
                    "import my-package --preview",
                    "import ledger.csv --mission UNIFIL --period 2021/22 --rejected rejected.csv",
                    "import ledger.csv --mission UNIFIL --period 2021/22 --corrected rejected.csv",
                    "import fuel-log.csv --profile fuel-monthly-log --preview",
                    "import fuel-log.csv --rejected back.csv --without-rejected"));

    private final RecordStore store;
    private final Measures measures;
    private final ProfileShelf shelf;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<SheetFormat> formats = List.of();

    // who assembles reports also has 'effects'
    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL)
    private volatile @Nullable Reports reports;

    /** Writes into the store, and says which measures changed. */
    @Activate
    public ImportCommand(@Reference RecordStore store, @Reference Measures measures, @Reference ProfileShelf shelf) {
        this.store = store;
        this.measures = measures;
        this.shelf = shelf;
    }

    /** Knows no profiles. */
    public ImportCommand(RecordStore store, Measures measures) {
        this(store, measures, new ProfileShelf(List.of()));
    }

    /** Writes into the store; nobody has measures. */
    public ImportCommand(RecordStore store) {
        this(store, scope -> new TreeMap<>());
    }

    /** Reads workbooks too, and files of other systems. Public for tests of modules whose profiles there are. */
    public ImportCommand(RecordStore store, Measures measures, ProfileShelf shelf, List<SheetFormat> formats) {
        this(store, measures, shelf);
        this.formats = formats;
    }

    // the number of parameters tells Declarative Services which constructor is meant: three are its own
    ImportCommand(
            RecordStore store, Measures measures, ProfileShelf shelf, List<SheetFormat> formats, Reports reports) {
        this(store, measures, shelf, formats);
        this.reports = reports;
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
        checkLeavingOut(arguments);
        Path path = arguments.path(arguments.text("path"));
        progress.at("opening " + path.getFileName(), 0, 0);
        try (Delivery delivery = new Deliveries(formats, shelf, datasets()).open(path, arguments)) {
            MissionPeriod scope = ImportScope.of(delivery, arguments, store.missionPeriods());
            boolean known = store.missionPeriods().contains(scope);
            ImportReport report = report(arguments, delivery, scope, note(path, delivery), progress);
            List<String> rejected = rejected(arguments, delivery, report);
            return report.outcome(new ImportReport.More(rejected, known ? hint(report) : Optional.empty()));
        } catch (FileRefused e) {
            return refused(e.rejection());
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    private ImportReport report(
            Arguments arguments, Delivery delivery, MissionPeriod scope, ChangeNote note, Progress progress)
            throws IOException {
        ImportOptions options =
                new ImportOptions(arguments.has("preview"), arguments.has("replace"), arguments.has("skip-unknown"));
        LeftOut leftOut = new LeftOut();
        ImportReport report;
        do {
            report = new Intake(store, measures, Optional.ofNullable(reports), scope, options, leftOut, note, progress)
                    .run(delivery);
        } while (arguments.has("without-rejected") && leftOut.add(report.rejections()));
        return report.without(leftOut);
    }

    private static void checkLeavingOut(Arguments arguments) throws CommandRefused {
        if (!arguments.has("without-rejected")) {
            return;
        }
        if (arguments.has("replace")) {
            throw new CommandRefused("--replace would remove what --without-rejected leaves out; use one of them");
        }
        if (!arguments.has("preview") && arguments.find("rejected").isEmpty()) {
            throw new CommandRefused(
                    "--without-rejected needs --rejected FILE, so that the rows that are left out are not lost");
        }
    }

    private static List<String> rejected(Arguments arguments, Delivery delivery, ImportReport report)
            throws IOException {
        List<String> said = new ArrayList<>();
        if (!report.rejections().isEmpty() && arguments.find("rejected").isPresent()) {
            new RejectedRows(delivery, report.scope(), report.rejections())
                    .write(arguments.path(arguments.text("rejected")))
                    .forEach(written -> said.add("The rejected rows are in " + written));
        }
        return said;
    }

    private Set<String> datasets() {
        return store.shapes().stream().map(DatasetShape::name).collect(Collectors.toSet());
    }

    private static CommandOutcome refused(Rejection rejection) {
        return new CommandOutcome(
                Status.FINDINGS,
                List.of(new Line(rejection.line())),
                Map.of("imported", false, "rejections", List.of(rejection.data())));
    }

    private Optional<String> hint(ImportReport report) {
        if (reports == null || !report.kept()) {
            return Optional.empty();
        }
        return store.changes(report.scope(), 1).stream()
                .findFirst()
                .map(change -> "It is change %d; 'effects %d' lists what it changes in the report"
                        .formatted(change.number(), change.number()));
    }

    private static ChangeNote note(Path path, Delivery delivery) throws IOException {
        String hash = Files.isRegularFile(path) && !delivery.isHashedWhenRead() ? ", SHA-256 " + Sha256.of(path) : "";
        String actor = System.getProperty("user.name", "unknown");
        return new ChangeNote(actor, "import of " + path.getFileName() + delivery.manner(), path + hash);
    }
}
