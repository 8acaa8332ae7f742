package org.missionbench.storage;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RollUp;
import org.missionbench.kernel.Money;

/**
 * Imports a million postings with a roll-up and prints the seconds; a program, not a test.
 *
 * <p>{@code csv FILE} writes the same rows for {@code sqlite3 .import}; {@code import FOLDER ROWS} keeps them;
 * {@code again FOLDER ROWS} puts them once more, all unchanged.
 */
public final class ImportBenchmark {

    private static final DatasetShape LEDGER = DatasetShape.of(Entry.class);
    private static final Currency EUR = Currency.getInstance("EUR");

    private ImportBenchmark() {}

    enum Stage {
        OBLIGATION,
        DISBURSEMENT,
        ACCRUAL,
        EARLIER_CANCELLATION
    }

    @Dataset(name = "entry", title = "Entries", help = "A posting")
    record Entry(
            @Column(label = "Document", help = "", key = true) String document,
            @Column(label = "Line", help = "", key = true) long line,
            @Column(label = "Date", help = "") LocalDate date,
            @Column(label = "Month", help = "") YearMonth month,
            @Column(label = "Class", help = "") String budgetClass,
            @Column(label = "Budget line", help = "") String budgetLine,
            @Column(label = "Fund centre", help = "") String fundCentre,
            @Column(label = "Functional area", help = "") String functionalArea,
            @Column(label = "Stage", help = "") Stage stage,
            @Column(label = "Currency", help = "") String currency,
            @Column(label = "Amount", help = "", currencyColumn = "currency") Money amount,
            @Column(label = "Rate", help = "") BigDecimal rate,
            @Column(label = "Dollars", help = "") Money dollars,
            @Column(label = "Text", help = "", optional = true) @Nullable String text) {}

    @RollUp(name = "entry-sum", of = Entry.class)
    record EntrySum(
            String budgetClass, YearMonth month, Stage stage, @RollUp.Sum Money dollars, @RollUp.Count long entries) {}

    /** Runs one step. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("csv")) {
            csv(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            return;
        }
        var source = Samples.source("bench/ledger", Entry.class, EntrySum.class);
        try (var store = StandaloneStore.open(Path.of(arguments[1], "bench.db"), List.of(source))) {
            int rows = Integer.parseInt(arguments[2]);
            store.shapes();
            long generated = System.nanoTime();
            for (int at = 0; at < rows; at++) {
                if (row(at).length != 14) {
                    throw new IllegalStateException();
                }
            }
            print("rows made", generated);
            long begun = System.nanoTime();
            var summary = store.change(Samples.NOTE, writer -> {
                if (arguments[0].equals("again")) {
                    writer.expectAll(Samples.SCOPE, LEDGER);
                }
                for (int at = 0; at < rows; at++) {
                    writer.put(Samples.SCOPE, LEDGER, row(at), at);
                }
                if (arguments[0].equals("again")) {
                    writer.removeOthers(Samples.SCOPE, LEDGER);
                }
                var written = writer.summary();
                print("rows written", begun);
                return written;
            });
            print(arguments[0], begun);
            long start = System.nanoTime();
            int groups = store.all(Samples.SCOPE, EntrySum.class).size();
            print("roll-up", start);
            start = System.nanoTime();
            Map<String, Object> group = Map.of("budget_class", "class-7", "month", "2021-09", "stage", "disbursement");
            int found = store.some(Samples.SCOPE, Entry.class, group, 50).size();
            print("first drill", start);
            start = System.nanoTime();
            found += store.some(Samples.SCOPE, Entry.class, group, 50).size();
            print("drill", start);
            System.out.printf("%s, %d groups, %d drilled%n", summary, groups, found);
        }
    }

    private static void print(String what, long start) {
        System.out.printf("%s %.3f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    // without random numbers, so that every run and machine has the same rows
    private static @Nullable Object[] row(int at) {
        long mixed = (at + 1) * 0x9E3779B97F4A7C15L;
        int pick = (int) (mixed >>> 33);
        LocalDate date = LocalDate.of(2021, 7, 1).plusDays(pick % 365);
        long cents = pick % 10_000_000 - 500_000;
        return new @Nullable Object[] {
            "DOC-" + (10_000_000 + at / 4),
            (long) (at % 4),
            date,
            YearMonth.from(date),
            "class-" + pick % 30,
            "line-" + pick % 300,
            "FC" + pick % 40,
            "FA" + pick % 25,
            Stage.values()[pick % 4],
            "EUR",
            new Money(EUR, cents),
            BigDecimal.valueOf(892_000 + pick % 9_000, 6),
            Money.usdCents(cents * 112 / 100),
            pick % 3 == 0 ? null : "Payment for services of vendor " + pick % 5_000
        };
    }

    private static void csv(Path file, int rows) throws IOException {
        try (Writer csv = Files.newBufferedWriter(file)) {
            for (int at = 0; at < rows; at++) {
                @Nullable Object[] values = row(at);
                for (int column = 0; column < values.length; column++) {
                    csv.write(column == 0 ? "" : ",");
                    csv.write(LEDGER.columns().get(column).format(values[column]));
                }
                csv.write('\n');
            }
        }
    }
}
