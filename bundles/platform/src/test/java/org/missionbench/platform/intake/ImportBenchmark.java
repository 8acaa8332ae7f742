package org.missionbench.platform.intake;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.dataset.RollUp;
import org.missionbench.kernel.Money;
import org.missionbench.platform.PlatformDatasets;
import org.missionbench.platform.profile.ProfileShelf;
import org.missionbench.storage.StandaloneStore;

/** Imports a million postings, as they are and through a profile. Run it by hand: {@code main DIRECTORY [ROWS]}; not a test. */
public final class ImportBenchmark implements DatasetSource {

    private static final String PROFILE =
            """
            {
              "title": "Postings of another system",
              "file": { "kind": "csv", "delimiter": ";" },
              "numbers": { "decimal": ",", "group": "." },
              "heads": {
                "document": "Doc. No", "line": "Itm", "date": "Pstng Date", "class": "Class", "centre": "Funds Ctr",
                "area": "Area", "type": "Type", "currency": "Crcy", "amount": "Amount TC", "rate": "Rate",
                "dollars": "Amount USD", "text": "Text"
              },
              "skip": [ { "column": "document", "begins": ["Subtotal", "Total"] } ],
              "datasets": [ { "dataset": "posting", "columns": {
                "document": "document", "line": "line",
                "date": { "from": "date", "date": "dd.MM.yyyy" },
                "month": { "from": "date", "date": "dd.MM.yyyy", "keep": "month" },
                "budget_class": { "from": "class", "letters": "lower" },
                "fund_centre": "centre",
                "functional_area": { "from": "area", "letters": "lower" },
                "stage": { "from": "type", "codes": { "Payment": "disbursement", "Commitment": "obligation" } },
                "currency": "currency",
                "amount": { "from": "amount", "number": true },
                "rate": { "from": "rate", "number": { "decimals": 6 } },
                "amount_usd": { "from": "dollars", "number": true },
                "basis": { "constant": "recorded" },
                "text": "text"
              } } ]
            }
            """;

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        Path csv = folder.resolve("posting.csv");
        if (!Files.exists(csv)) {
            write(csv, rows);
        }
        if (!Files.exists(folder.resolve("foreign.csv"))) {
            foreign(csv, folder.resolve("foreign.csv"));
        }
        Files.writeString(Files.createDirectories(folder.resolve("profiles")).resolve("foreign.json"), PROFILE);
        for (int round = 0; round < 3; round++) {
            fill(folder, "posting.csv");
            fill(folder, "foreign.csv");
        }
    }

    private static void fill(Path folder, String file) throws Exception {
        Path database = folder.resolve("bench.db");
        Files.deleteIfExists(database);
        List<DatasetSource> sources = List.of(new PlatformDatasets(), new ImportBenchmark());
        try (StandaloneStore store = StandaloneStore.open(database, sources)) {
            ProfileShelf shelf = new ProfileShelf(List.of(folder.resolve("profiles")));
            ImportCommand command = new ImportCommand(store, scope -> new TreeMap<>(), shelf, List.of());
            run(command, folder, "class.csv");
            run(command, folder, file);
        }
    }

    // the same rows as another system would write them
    private static void foreign(Path ours, Path theirs) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(ours);
                BufferedWriter out = Files.newBufferedWriter(theirs)) {
            in.readLine();
            out.write("Doc. No;Itm;Pstng Date;Class;Funds Ctr;Area;Type;Crcy;Amount TC;Rate;Amount USD;Text\n");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", -1);
                String[] day = cells[2].split("-");
                out.write(String.join(
                        ";",
                        cells[0],
                        cells[1],
                        day[2] + "." + day[1] + "." + day[0],
                        cells[4].toUpperCase(Locale.ROOT),
                        cells[6],
                        "SUPPORT",
                        "Payment",
                        cells[9],
                        grouped(cells[10]),
                        cells[11].replace('.', ','),
                        grouped(cells[12]),
                        cells[14]));
                out.write('\n');
            }
        }
    }

    private static String grouped(String amount) {
        String comma = amount.replace('.', ',');
        int point = comma.indexOf(',');
        return point <= 3 ? comma : comma.substring(0, point - 3) + "." + comma.substring(point - 3);
    }

    private static void run(ImportCommand command, Path folder, String file) throws Exception {
        long start = System.nanoTime();
        long worked = worked();
        Map<String, String> values = Map.of("path", file, "mission", "UNEM", "period", "2021/22");
        CommandOutcome outcome = command.run(new Arguments(values, folder), Progress.NONE);
        System.out.printf(
                "%s: %,d ms, all threads worked %,d ms, %s%n",
                file,
                (System.nanoTime() - start) / 1_000_000,
                (worked() - worked) / 1_000_000,
                outcome.data().get("datasets"));
    }

    // what the neighbours of the machine do not change
    private static long worked() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    private static void write(Path csv, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(csv.resolveSibling("class.csv"))) {
            out.write("code,title\n");
            for (int at = 0; at < 21; at++) {
                out.write("class-%d,Class %d\n".formatted(at, at));
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write(
                    "document,line,date,month,budget_class,budget_line,fund_centre,functional_area,stage,currency,amount,rate,amount_usd,basis,text\n");
            for (int at = 0; at < rows; at++) {
                YearMonth month = YearMonth.of(2021, 7).plusMonths(at % 12);
                out.write(
                        "51%08d,%d,%s,%s,class-%d,,FC-%d,support,disbursement,EUR,%d.%02d,0.892000,%d.%02d,recorded,Posting %d of the month\n"
                                .formatted(
                                        at / 4,
                                        at % 4 + 1,
                                        month.atDay(at % 28 + 1),
                                        month,
                                        at % 21,
                                        at % 97,
                                        at % 9973,
                                        at % 100,
                                        at % 8887,
                                        at % 97,
                                        at % 1000));
            }
        }
    }

    @Override
    public String id() {
        return "bench/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(BudgetClass.class, Posting.class, PostedByMonth.class);
    }

    /** A class. */
    @Dataset(name = "class", title = "Classes", help = "Budget classes.")
    record BudgetClass(
            @Column(label = "Code", help = "Code.", key = true) String code,
            @Column(label = "Title", help = "Title.") String title) {}

    enum Stage {
        OBLIGATION,
        DISBURSEMENT
    }

    enum Basis {
        RECORDED,
        RECONSTRUCTED
    }

    /** A posting as finance keeps it. */
    @Dataset(name = "posting", title = "Ledger", help = "Postings.")
    record Posting(
            @Column(label = "", help = "", key = true) String document,
            @Column(label = "", help = "", key = true) long line,
            @Column(label = "", help = "") LocalDate date,
            @Column(label = "", help = "") YearMonth month,
            @Column(label = "", help = "", references = "class") String budgetClass,
            @Column(label = "", help = "", optional = true) @Nullable String budgetLine,
            @Column(label = "", help = "", optional = true) @Nullable String fundCentre,
            @Column(label = "", help = "", optional = true) @Nullable String functionalArea,
            @Column(label = "", help = "") Stage stage,
            @Column(label = "", help = "", pattern = "[A-Z]{3}") String currency,
            @Column(label = "", help = "", currencyColumn = "currency") Money amount,
            @Column(label = "", help = "", decimals = 6) BigDecimal rate,
            @Column(label = "", help = "") Money amountUsd,
            @Column(label = "", help = "") Basis basis,
            @Column(label = "", help = "", optional = true) @Nullable String text) {}

    /** What reports read. */
    @RollUp(name = "posted-by-month", of = Posting.class)
    record PostedByMonth(
            String budgetClass, YearMonth month, Stage stage, @RollUp.Sum Money amountUsd, @RollUp.Count long count) {}
}
