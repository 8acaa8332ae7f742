package org.missionbench.platform.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a file of another system becomes rows of datasets.
 *
 * @param name the name of its file without the ending
 * @param title what system and list it is for
 * @param help how to get such a file
 * @param layout what kind of file
 * @param heads the source's columns
 * @param skip rows to pass over
 * @param footer rows from the first of which on nothing is read
 * @param scope columns that say mission and period, by these two names
 * @param others what happens to rows of another mission or period
 * @param targets what rows become
 */
public record ImportProfile(
        String name,
        String title,
        String help,
        SourceLayout layout,
        SourceHeads heads,
        List<RowRule> skip,
        List<RowRule> footer,
        Map<String, CellRule> scope,
        Others others,
        List<TargetRows> targets) {

    /** Copies. */
    public ImportProfile {
        skip = List.copyOf(skip);
        footer = List.copyOf(footer);
        scope = Map.copyOf(scope);
        targets = List.copyOf(targets);
    }

    /** What happens to rows of another mission or period. */
    public enum Others {
        /** They are rejected. */
        REJECT,
        /** They are passed over. */
        SKIP
    }

    /** The same for files of another layout. */
    public ImportProfile in(SourceLayout other) {
        return new ImportProfile(name, title, help, other, heads, skip, footer, scope, others, targets);
    }

    /** The datasets it fills. */
    public Set<String> datasets() {
        Set<String> datasets = new TreeSet<>();
        targets.forEach(target -> datasets.add(target.dataset()));
        return datasets;
    }

    /** Whether it numbers rows itself, so that a part of a file means something else than the whole. */
    public boolean isNumbering() {
        return targets.stream().flatMap(target -> target.cells().stream()).anyMatch(CellRule::isNumbering);
    }

    /** Whether a row begins what stands below the rows. */
    public boolean ends(SourceRow row) {
        return holdsAny(footer, row);
    }

    /** Whether a row is to be passed over. */
    public boolean skips(SourceRow row) {
        return holdsAny(skip, row);
    }

    private static boolean holdsAny(List<RowRule> rules, SourceRow row) {
        for (RowRule rule : rules) {
            if (rule.holds(row)) {
                return true;
            }
        }
        return false;
    }
}
