package org.missionbench.launcher.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that the benchmark prints, in Markdown. */
final class RatioTable {

    private static final List<String> HEADS = List.of("what", "ours", "theirs", "ratio", "expected");
    private static final int MEMORY_BOUND = 256;

    private final List<List<String>> rows = new ArrayList<>();

    /** Two times. */
    void times(String what, TimedRun ours, Rival rival, Bound bound) {
        boolean usable = ours.exitStatus() == 0 && rival.isMeasured();
        double mine = ours.milliseconds();
        double other = rival.run().milliseconds();
        rows.add(List.of(
                what,
                ours.exitStatus() == 0 ? time(mine) : "failed with exit status " + ours.exitStatus(),
                rival.text(time(other)),
                usable ? bound.ratio(mine, other) : "–",
                usable ? bound.expectation(mine, other) : bound.expectation()));
    }

    /** One time. */
    void time(String what, double milliseconds) {
        rows.add(List.of(what, time(milliseconds), "–", "–", ""));
    }

    /** Two memories. */
    void memory(String what, long ours, Rival rival) {
        boolean usable = rival.isMeasured() && rival.run().megabytes() > 0;
        rows.add(List.of(
                what + ", peak memory",
                ours + " MB",
                usable ? rival.text(rival.run().megabytes() + " MB") : rival.text("–"),
                usable ? Bound.atMost(0).ratio(ours, rival.run().megabytes()) : "–",
                "< %d MB, %s".formatted(MEMORY_BOUND, ours < MEMORY_BOUND ? "kept" : "missed")));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(line(HEADS));
        text.append("|---|---:|---:|---:|---|\n");
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String time(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 20 ? "%.1f ms" : "%,.0f ms", milliseconds)
                .replace(',', ' ');
    }
}
