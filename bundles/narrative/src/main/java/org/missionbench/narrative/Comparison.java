package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** Two versions of the texts, word by word. */
final class Comparison {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})(\\.\\.(\\d{1,18})?)?");

    private Comparison() {}

    /** Compares what {@code 12}, {@code 3..7} or {@code 3..} names. */
    static CommandOutcome of(String written, RecordStore store, MissionPeriod scope) throws CommandRefused {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new CommandRefused(
                    "--compare: '%s' is neither the number of a change nor two of them; write 12, 3..7 or 3.. for 'to now'"
                            .formatted(written));
        }
        long first = Long.parseLong(matcher.group(1));
        demandChange(first, store, scope);
        if (matcher.group(2) == null) {
            return outcome(TextVersions.between(store, scope, first - 1, first), "Change %d".formatted(first));
        }
        boolean toNow = matcher.group(3) == null;
        long last = toNow ? Long.MAX_VALUE : Long.parseLong(matcher.group(3));
        return outcome(
                TextVersions.between(store, scope, first, last),
                "What came after change %d%s".formatted(first, toNow ? "" : ", up to change " + last + ","));
    }

    private static void demandChange(long number, RecordStore store, MissionPeriod scope) throws CommandRefused {
        long newest = store.changes(scope, 1).stream()
                .mapToLong(ChangeRecord::number)
                .findFirst()
                .orElse(0);
        if (number > newest) {
            throw new CommandRefused("--compare: there is no change %d of %s; the newest is %d, 'changes' lists them"
                    .formatted(number, scope, newest));
        }
    }

    /** Changed paragraphs as lines to read and as data. */
    static CommandOutcome outcome(List<TextVersions.Changed> changes, String what) {
        List<CommandOutcome.Part> parts = new ArrayList<>(lines(changes));
        parts.add(new Line("%s changed %s".formatted(what, counted(changes))));
        return new CommandOutcome(Status.DONE, parts, Map.of("paragraphs", data(changes)));
    }

    static List<CommandOutcome.Part> lines(List<TextVersions.Changed> changes) {
        List<CommandOutcome.Part> lines = new ArrayList<>();
        for (TextVersions.Changed change : changes) {
            lines.add(new Line("%s (%s)".formatted(change.name(), change.kind())));
            lines.add(new Line("  " + WordDiff.of(change.before(), change.after())));
        }
        return lines;
    }

    static String counted(List<TextVersions.Changed> changes) {
        return changes.size() == 1 ? "1 paragraph" : changes.size() + " paragraphs";
    }

    static List<Object> data(List<TextVersions.Changed> changes) {
        List<Object> data = new ArrayList<>();
        for (TextVersions.Changed change : changes) {
            data.add(Map.of(
                    "paragraph", change.name(),
                    "kind", change.kind(),
                    "before", change.before(),
                    "after", change.after(),
                    "difference", WordDiff.of(change.before(), change.after())));
        }
        return data;
    }
}
