package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.platform.profile.CellRule;
import org.missionbench.platform.profile.ImportProfile;
import org.missionbench.platform.profile.SourceRow;

/** What the first row of a source says about its mission and period. */
final class FirstScope {

    private final ImportProfile profile;
    private final Map<String, String> said = new HashMap<>();

    FirstScope(ImportProfile profile) {
        this.profile = profile;
    }

    void read(Delivery source) throws IOException {
        try {
            source.read(
                    (name, file) -> Optional.of(new RowPicker((names, cells, row) -> take(names, cells))),
                    Progress.NONE);
        } catch (Enough e) {
            return;
        }
    }

    /** What was asked for, where rows say to whom they belong; else what the first row says. */
    Optional<String> wanted(String part, Optional<String> asked) {
        return profile.scope().containsKey(part)
                ? asked.or(() -> Optional.ofNullable(said.get(part)))
                : Optional.empty();
    }

    private void take(List<String> names, List<String> cells) {
        SourceRow row;
        try {
            row = new SourceRow(profile.layout(), profile.heads(), names);
        } catch (IllegalArgumentException e) {
            // what is wrong with the head is told when the rows are read
            throw new Enough();
        }
        cells.forEach(row::add);
        if (row.isBlank() || profile.ends(row) || profile.skips(row)) {
            return;
        }
        profile.scope().forEach((part, rule) -> say(part, rule, row));
        throw new Enough();
    }

    private void say(String part, CellRule rule, SourceRow row) {
        try {
            String text = rule.text(row);
            if (!text.isEmpty()) {
                said.put(part, text);
            }
        } catch (ValueRejected e) {
            // told when the rows are read
            said.remove(part);
        }
    }
}
