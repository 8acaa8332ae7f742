package org.missionbench.api.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Problem;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.intake.Sheet;
import org.missionbench.contracts.intake.SheetFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Files of exactly what a grid shows: CSV always, others while a bundle can write them. */
@Component(service = Resource.class)
public class FilesResource implements Resource {

    private static final String ROWS = "/missions/{mission}/{period}/datasets/{dataset}/rows";
    private static final int MOST_IN_A_SHEET = 200_000;
    private static final Map<String, String> TYPES =
            Map.of("csv", "text/csv", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RecordStore store;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<SheetFormat> formats = List.of();

    /** Answers from a store. */
    @Activate
    public FilesResource(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/file-formats",
                        "The formats in which rows can be saved at present",
                        "a list of endings, csv first",
                        call -> Reply.json(endings())),
                Route.get(
                                ROWS + "/file",
                                "Exactly what a grid shows, as a file: filters, order, columns and groups",
                                "a file of the format; 404 while no bundle can write it",
                                this::file)
                        .taking(takes()));
    }

    private static Map<String, String> takes() {
        Map<String, String> takes = new HashMap<>(QueryReader.TAKES);
        takes.put("format", "csv or another of /file-formats; csv unless told");
        takes.put("columns", "columns to show, joined by commas, in order; all unless told");
        takes.put("by", "columns to group by, joined by commas; single rows unless told");
        return takes;
    }

    private List<String> endings() {
        List<String> endings = new ArrayList<>(List.of("csv"));
        formats.stream().map(SheetFormat::ending).sorted().distinct().forEach(endings::add);
        return endings;
    }

    private Reply file(Call call) {
        DatasetShape shape = Shapes.named(store, call.part("dataset"));
        Shown shown = new Shown(
                store,
                call.scope(),
                shape,
                QueryReader.read(call),
                QueryReader.names(call, "columns"),
                QueryReader.names(call, "by"));
        shown.check();
        String ending = call.find("format").orElse("csv");
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        if (ending.equals("csv")) {
            return Reply.file(shape.name() + ".csv", type, out -> writeCsv(shown, out));
        }
        Sheet sheet = sheet(shown);
        SheetFormat format = format(ending);
        return Reply.file(shape.name() + "." + ending, type, out -> format.write(List.of(sheet), out));
    }

    private SheetFormat format(String ending) {
        return formats.stream()
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> Problem.absent(
                        "No bundle that is present writes '%s'; there is %s".formatted(ending, endings())));
    }

    private static Sheet sheet(Shown shown) {
        List<List<String>> rows = new ArrayList<>();
        shown.each(row -> {
            if (rows.size() >= MOST_IN_A_SHEET) {
                throw Problem.of(
                        413,
                        "More than %,d rows are too many for a workbook; save them as CSV, or filter first"
                                .formatted(MOST_IN_A_SHEET));
            }
            rows.add(row);
        });
        return new Sheet(shown.heads(), Map.of(), rows);
    }

    private static void writeCsv(Shown shown, OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(
                    shown.heads().columns().stream().map(ColumnShape::name).toList());
            shown.each(csv::writeRecord);
        }
    }
}
