package org.missionbench.launcher.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The same invented postings as a mission data package and as a journal of plain-text accounting. */
final class SamplePostings {

    private static final int LINES_PER_DOCUMENT = 5;
    private static final int CLASSES = 20;
    private static final long SEED = 20212022;
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
    private static final int DAYS = 366;

    private final Path folder;

    SamplePostings(Path folder) {
        this.folder = folder;
    }

    Path dataPackage() {
        return folder.resolve("package");
    }

    Path ledger() {
        return dataPackage().resolve("ledger.csv");
    }

    Path journal() {
        return folder.resolve("postings.journal");
    }

    void write(int postings) throws IOException {
        Files.createDirectories(dataPackage());
        writeBudget();
        Random random = new Random(SEED);
        try (PrintWriter csv = open(ledger());
                PrintWriter text = open(journal())) {
            csv.print("document,line,date,month,budget_class,budget_line,fund_centre,functional_area,stage,currency,"
                    + "amount,rate,amount_usd,basis,text\n");
            for (int number = 0; number < postings; number++) {
                writePosting(number, postings, random, csv, text);
            }
        }
    }

    private static void writePosting(int number, int postings, Random random, PrintWriter csv, PrintWriter text) {
        int document = number / LINES_PER_DOCUMENT;
        int line = number % LINES_PER_DOCUMENT + 1;
        LocalDate date = FIRST.plusDays((long) document * LINES_PER_DOCUMENT * DAYS / postings);
        String budgetClass = budgetClass(random.nextInt(CLASSES));
        BigDecimal amount = BigDecimal.valueOf(100 + random.nextInt(500_000), 2);
        csv.print("D%09d,%d,%s,%s,%s,,FC%02d,area-%d,%s,USD,%s,1.000000,%s,recorded,posting %d\n"
                .formatted(
                        document,
                        line,
                        date,
                        date.toString().substring(0, 7),
                        budgetClass,
                        random.nextInt(40),
                        random.nextInt(5),
                        List.of("obligation", "disbursement", "accrual").get(random.nextInt(3)),
                        amount,
                        amount,
                        number));
        if (line == 1) {
            text.print("%s * D%09d\n".formatted(date.toString().replace('-', '/'), document));
        }
        text.print("    expenses:%s    $%s\n".formatted(budgetClass, amount));
        if (line == LINES_PER_DOCUMENT || number == postings - 1) {
            text.print("    assets:bank\n\n");
        }
    }

    private void writeBudget() throws IOException {
        StringBuilder classes = new StringBuilder("code,budget_group,title,position,part_of\n");
        StringBuilder apportionment = new StringBuilder("budget_class,amount\n");
        for (int number = 0; number < CLASSES; number++) {
            classes.append("%s,operations,Class %d,%d,\n".formatted(budgetClass(number), number, number));
            apportionment.append("%s,130000000.00\n".formatted(budgetClass(number)));
        }
        put("budget-group", "code,numeral,title,position\noperations,I,Operations,10\n");
        put("budget-class", classes.toString());
        put("apportionment", apportionment.toString());
        StringBuilder resources = new StringBuilder();
        for (String name : List.of("budget-group", "budget-class", "apportionment", "ledger")) {
            resources.append(
                    "%s{\"name\":\"%s\",\"path\":\"%s.csv\"}".formatted(resources.isEmpty() ? "" : ",", name, name));
        }
        Files.writeString(
                dataPackage().resolve("datapackage.json"),
                "{\"profile\":\"tabular-data-package\",\"name\":\"bench\",\"mission\":\"BENCH\",\"period\":\"2023/24\",\"resources\":[%s]}\n"
                        .formatted(resources));
    }

    private void put(String dataset, String csv) throws IOException {
        Files.writeString(dataPackage().resolve(dataset + ".csv"), csv);
    }

    private static String budgetClass(int number) {
        return "class-%02d".formatted(number);
    }

    private static PrintWriter open(Path file) throws IOException {
        Writer writer = Files.newBufferedWriter(file);
        return new PrintWriter(writer);
    }
}
