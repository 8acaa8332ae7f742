package org.missionbench.launcher.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A package into a new home with roll-ups, history and checks, against the bare import of its ledger. */
record ImportComparison(Place place, SamplePostings postings, int rounds) {

    private static final Bound BOUND = Bound.atMost(3);
    private static final Tool SQLITE = new Tool("sqlite3");
    private static final String COLUMNS =
            """
            document TEXT NOT NULL, line INTEGER NOT NULL, date TEXT NOT NULL, month TEXT NOT NULL,
            budget_class TEXT NOT NULL, budget_line TEXT, fund_centre TEXT, functional_area TEXT, stage TEXT NOT NULL,
            currency TEXT NOT NULL, amount NUMERIC NOT NULL, rate NUMERIC NOT NULL, amount_usd NUMERIC NOT NULL,
            basis TEXT NOT NULL, text TEXT""";

    /** Leaves the last home, filled. */
    Path compare(RatioTable table) throws Exception {
        Path home = place.work().resolve("home");
        List<Measurement> measurements = new ArrayList<>(List.of(round -> ours(home)));
        if (SQLITE.isInstalled()) {
            measurements.add(round -> theirs(COLUMNS + ", PRIMARY KEY (document, line)"));
            measurements.add(round -> theirs(COLUMNS));
        }
        List<TimedRun> runs = Measurement.medians(rounds, measurements);
        TimedRun ours = runs.get(0);
        Rival keyed = sqlite(runs, 1);
        Rival plain = sqlite(runs, 2);
        table.times("import with roll-ups into a new home; sqlite3: `.import`, same key", ours, keyed, BOUND);
        table.times("the same; sqlite3: `.import`, no key", ours, plain, BOUND);
        table.memory("import", ours.megabytes(), keyed);
        return home;
    }

    private static Rival sqlite(List<TimedRun> runs, int at) {
        return at < runs.size() ? SQLITE.measured(runs.get(at)) : SQLITE.missing();
    }

    private TimedRun ours(Path home) throws IOException, InterruptedException {
        Place.delete(home);
        return TimedRun.of(
                place.output(),
                place.missionbench(
                        home, List.of("import", postings.dataPackage().toString())));
    }

    private TimedRun theirs(String columns) throws IOException, InterruptedException {
        Path database = place.work().resolve("theirs.db");
        Files.deleteIfExists(database);
        return TimedRun.of(
                place.output(),
                List.of(
                        "sqlite3",
                        database.toString(),
                        "CREATE TABLE ledger (%s)".formatted(columns),
                        ".mode csv",
                        ".import --skip 1 %s ledger".formatted(postings.ledger())));
    }
}
