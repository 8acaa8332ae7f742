package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.documents.office.XlsxSheets;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.PlatformDatasets;
import org.missionbench.platform.profile.ProfileShelf;
import org.missionbench.storage.StandaloneStore;

/** A store, a directory to put files into, and the import command over both. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder, and the store before each test
public abstract class ImportBench {

    static final MissionPeriod SCOPE = new MissionPeriod("UNEM", BudgetPeriod.parse("2021/22"));
    static final String HEAD = "bill,line,month,date,tea,kind,currency,amount,rate,dollars,iced,note";
    static final String GOOD = "B1,1,2021-09,2021-09-14,green,take-away,EUR,2.50,0.892,2.80,no,";

    @TempDir
    protected Path folder;

    protected StandaloneStore store;
    protected CommandOutcome outcome = CommandOutcome.done("", Map.of());

    @BeforeEach
    void openStore() {
        store = open("store.db");
    }

    /** Goes on with an empty store. */
    protected void newStore(String file) {
        store.close();
        store = open(file);
    }

    private StandaloneStore open(String file) {
        return StandaloneStore.open(folder.resolve(file), List.of(new PlatformDatasets(), new TeaHouse()));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    protected Path write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    void descriptor(String... datasets) throws IOException {
        StringBuilder resources = new StringBuilder();
        for (String dataset : datasets) {
            resources
                    .append(resources.isEmpty() ? "" : ",")
                    .append("{\"name\":\"%s\",\"path\":\"%s.csv\"}".formatted(dataset, dataset));
        }
        write(
                "package/datapackage.json",
                "{\"name\":\"tea\",\"mission\":\"UNEM\",\"period\":\"2021/22\",\"resources\":[%s]}"
                        .formatted(resources));
    }

    /** Imports and returns what a person reads, without the table. */
    protected List<String> run(String path, String... options) throws CommandRefused {
        outcome = new ImportCommand(
                        store,
                        scope -> new TreeMap<>(),
                        new ProfileShelf(List.of(folder.resolve("profiles"))),
                        List.of(new XlsxSheets()))
                .run(arguments(path, options), Progress.NONE);
        return outcome.parts().stream()
                .filter(Line.class::isInstance)
                .map(part -> ((Line) part).text())
                .toList();
    }

    protected Arguments arguments(String path, String... options) {
        Map<String, String> values = new HashMap<>(Map.of("path", path));
        for (String option : options) {
            int equals = option.indexOf('=');
            values.put(
                    equals < 0 ? option : option.substring(0, equals),
                    equals < 0 ? "true" : option.substring(equals + 1));
        }
        return new Arguments(values, folder);
    }

    List<String> runCsv(String path, String... options) throws CommandRefused {
        List<String> all = new java.util.ArrayList<>(List.of(options));
        all.add("mission=UNEM");
        all.add("period=2021/22");
        return run(path, all.toArray(String[]::new));
    }

    /** Imports sales that must be refused whole, and returns the one reason. */
    String refusal(String... lines) throws IOException, CommandRefused {
        write("tea.csv", "code,title", "green,Green tea", "black,Black tea");
        runCsv("tea.csv");
        write("sale.csv", lines);
        List<String> said = runCsv("sale.csv");
        assertThat(outcome.status().exitStatus()).isEqualTo(1);
        assertThat(count("sale")).isZero();
        assertThat(said).hasSize(2);
        return said.get(0);
    }

    protected long count(String dataset) {
        DatasetShape shape = store.shapes().stream()
                .filter(candidate -> candidate.name().equals(dataset))
                .findFirst()
                .orElseThrow();
        return store.count(SCOPE, shape);
    }
}
