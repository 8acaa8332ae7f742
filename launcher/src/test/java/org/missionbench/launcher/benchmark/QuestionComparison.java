package org.missionbench.launcher.benchmark;

import java.nio.file.Path;
import java.util.List;

/** Expenditure by class and month: asked of us from outside and inside, and of programs that read the journal. */
record QuestionComparison(Place place, SamplePostings postings, Path home, int asks) {

    private static final int RUNS = 5;
    private static final List<String> QUESTION = List.of("expenditure", "--mission", "BENCH", "--period", "2023/24");

    /** Without a server: each question starts a workbench. */
    TimedRun alone() throws Exception {
        return outside().median(RUNS);
    }

    /** With a server: each question starts the small client. */
    TimedRun forwarded() throws Exception {
        return outside().median(RUNS);
    }

    private Measurement outside() {
        return round -> TimedRun.of(place.output(), place.missionbench(home, QUESTION));
    }

    /** With a server, and a client that runs already. */
    TimedRun inside(ServedHome served) throws Exception {
        ((Measurement) round -> served.ask(QUESTION)).median(asks);
        return ((Measurement) round -> served.ask(QUESTION)).median(asks);
    }

    /** The first question after the start of a server. */
    TimedRun first(ServedHome served) {
        return served.ask(QUESTION);
    }

    List<Rival> rivals() throws Exception {
        String journal = postings.journal().toString();
        return List.of(
                new Tool("ledger")
                        .measure(round -> TimedRun.of(
                                place.output(),
                                List.of("ledger", "-f", journal, "register", "^expenses", "--monthly"))),
                new Tool("hledger")
                        .measure(round -> TimedRun.of(
                                place.output(), List.of("hledger", "-f", journal, "balance", "-M", "expenses"))));
    }

    /** Compares what was measured. */
    static void compare(RatioTable table, String what, TimedRun ours, List<Rival> rivals, Bound bound) {
        rivals.forEach(rival -> table.times(what, ours, rival, bound));
    }
}
