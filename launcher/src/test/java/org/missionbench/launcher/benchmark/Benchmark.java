package org.missionbench.launcher.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The program behind {@code mvn -Pbenchmark verify}. */
public final class Benchmark {

    private static final int ASKS = 100;
    private static final int STARTS = 5;
    private static final int REPORTS = 5;

    private final RatioTable table = new RatioTable();
    private final Place place = Place.configured();
    private final int count = Integer.getInteger("benchmark.postings", 1_000_000);
    private final int rounds = Integer.getInteger("benchmark.rounds", 3);
    private final SamplePostings postings = new SamplePostings(place.work());

    private Benchmark() {}

    /** Prints one table. */
    public static void main(String[] arguments) throws Exception {
        new Benchmark().run();
    }

    private void run() throws Exception {
        Files.createDirectories(place.work());
        String before = Machine.describe();
        say("Writing %,d postings".formatted(count));
        postings.write(count);
        try {
            measure();
        } finally {
            print(before);
        }
    }

    private void measure() throws Exception {
        prepare();
        say("Importing");
        Path home = new ImportComparison(place, postings, rounds).compare(table);
        ask(home);
        say("Starting");
        new StartComparison(place, STARTS).compare(table);
    }

    private void print(String before) throws Exception {
        String text =
                "%s- load average at the end %s%n- %,d postings%n%n%s".formatted(before, Machine.load(), count, table);
        Files.writeString(place.work().resolve("table.md"), text);
        System.out.println(text);
    }

    // Maven has just built what the script would look at; the first start makes the archive
    private void prepare() throws Exception {
        Files.writeString(place.distribution().resolve("built"), "");
        TimedRun.of(place.output(), place.missionbench(place.fresh("first"), List.of("missions")));
    }

    private void ask(Path home) throws Exception {
        say("Asking");
        QuestionComparison question = new QuestionComparison(place, postings, home, ASKS);
        TimedRun alone = question.alone();
        List<Rival> rivals = question.rivals();
        QuestionComparison.compare(
                table, "class × month, command line with start-up", alone, rivals, Bound.fasterBy(10));
        try (ServedHome served = ServedHome.start(place, home, Map.of())) {
            TimedRun first = question.first(served);
            TimedRun inside = question.inside(served);
            QuestionComparison.compare(
                    table,
                    "class × month, command line, answered by a running workbench",
                    question.forwarded(),
                    rivals,
                    Bound.fasterBy(10));
            table.time("class × month, inside a running workbench, first time", first.milliseconds());
            QuestionComparison.compare(
                    table, "class × month, inside a running workbench", inside, rivals, Bound.fasterBy(1000));
            table.memory("class × month, command line", alone.megabytes(), rivals.get(0));
            table.memory("class × month, command line", alone.megabytes(), rivals.get(1));
            table.memory("class × month, running workbench", inside.megabytes(), Rival.none());
            say("Reporting");
            new ReportTimes(place, served, REPORTS).measure(table);
            table.memory("running workbench after all questions and reports", served.peakMegabytes(), Rival.none());
        }
    }

    private static void say(String what) {
        System.err.printf("%s … (load %s)%n", what, Machine.load());
    }
}
