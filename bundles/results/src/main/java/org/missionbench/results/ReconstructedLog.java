package org.missionbench.results;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** Says below a framework how much of the activity log behind its numbers was not recorded at the time. */
final class ReconstructedLog {

    private final List<ActivityCount> log;
    private final List<StatedNumber> stated;

    ReconstructedLog(RecordStore store, MissionPeriod scope, List<StatedNumber> stated) {
        this.log = ActivityCount.of(store, scope);
        this.stated = stated;
    }

    /** The notice for some outputs; empty when the log behind them was recorded, or there is none. */
    Optional<Notice> notice(List<PlannedOutput> outputs) {
        Set<String> owners = outputs.stream()
                .map(output -> "results.output." + output.code())
                .collect(Collectors.toSet());
        Set<String> sources = stated.stream()
                .filter(number -> number.source() != null && owners.contains(number.owner()))
                .map(number -> String.valueOf(number.source()))
                .collect(Collectors.toSet());
        List<ActivityCount> behind = log.stream()
                .filter(count -> sources.contains(count.key().key()))
                .toList();
        long reconstructed =
                behind.stream().mapToLong(ActivityCount::reconstructed).sum();
        long total = behind.stream().mapToLong(ActivityCount::total).sum();
        return reconstructed == 0
                ? Optional.empty()
                : Optional.of(new Notice(Notice.Kind.RECONSTRUCTED, text(total, reconstructed)));
    }

    private static String text(long total, long reconstructed) {
        String which = total == reconstructed
                ? "All %,d activities in the log behind these outputs".formatted(total)
                : "Of the %,d activities in the log behind these outputs, %,d".formatted(total, reconstructed);
        return which + " were not recorded at the time but reconstructed to agree with printed totals.";
    }
}
