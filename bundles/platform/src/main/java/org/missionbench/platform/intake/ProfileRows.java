package org.missionbench.platform.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.platform.profile.ImportProfile;
import org.missionbench.platform.profile.SourceRow;
import org.missionbench.platform.profile.TargetRows;

/** Makes rows of datasets of a source's rows, and rejects what the profile cannot read. */
final class ProfileRows implements RowReceiver {

    private final ImportProfile profile;
    private final ProfileDelivery delivery;
    private final String file;
    private final Receivers receivers;
    private final List<Taker> takers = new ArrayList<>();
    private final Set<Rejection> ofRow = new HashSet<>();
    private @Nullable SourceRow current;
    private boolean ended;
    private long passedOver;
    private long ofOthers;

    ProfileRows(ProfileDelivery delivery, String file, Receivers receivers) {
        this.profile = delivery.profile();
        this.delivery = delivery;
        this.file = file;
        this.receivers = receivers;
    }

    /** A dataset that rows may become; without a target when its module is absent. */
    private record Taker(TargetRows rows, Optional<ProfileTarget> target) {}

    @Override
    public void head(List<String> names) {
        try {
            current = new SourceRow(profile.layout(), profile.heads(), names);
        } catch (IllegalArgumentException e) {
            throw new FileRefused(new Rejection(
                    "",
                    file,
                    profile.layout().headRow(),
                    "",
                    "",
                    "%s; the profile %s expects the names of the columns in this row"
                            .formatted(e.getMessage(), profile.name())));
        }
        for (TargetRows target : profile.targets()) {
            takers.add(new Taker(
                    target,
                    receivers
                            .open(target.dataset(), file)
                            .map(receiver -> new ProfileTarget(profile.name(), target, receiver))));
        }
    }

    @Override
    public void cell(int at, char[] buffer, int offset, int length) {
        row().add(new String(buffer, offset, length));
    }

    @Override
    public void endRow(long number, int count) {
        SourceRow row = row();
        if (!row.isBlank()) {
            ended = ended || profile.ends(row);
            if (ended || profile.skips(row)) {
                passedOver++;
            } else {
                read(row, number, count);
            }
        }
        row.clear();
        ofRow.clear();
    }

    /** What is to be said of the rows that became nothing. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (passedOver > 0) {
            notes.add("%s: %s passed over, as the profile %s says".formatted(file, rows(passedOver), profile.name()));
        }
        if (ofOthers > 0) {
            notes.add("%s: %s of another mission or period passed over".formatted(file, rows(ofOthers)));
        }
        return notes;
    }

    private static String rows(long count) {
        return count == 1 ? "1 row was" : count + " rows were";
    }

    private void read(SourceRow row, long number, int count) {
        if (count != row.width()) {
            reject(
                    number,
                    List.of(),
                    "the row has %s, the head %d; see whether the file was cut off, or say in the profile's skip that such rows are passed over"
                            .formatted(count == 1 ? "1 cell" : count + " cells", row.width()));
        } else if (isOurs(row, number)) {
            make(row, number);
        }
    }

    private void make(SourceRow row, long number) {
        boolean taken = false;
        for (Taker taker : takers) {
            if (taker.rows().takes(row)) {
                taken = true;
                taker.target()
                        .ifPresent(target -> target.make(
                                row, number, (rows, heads, reason) -> reject(rows.dataset(), number, heads, reason)));
            }
        }
        if (!taken) {
            reject(
                    number,
                    List.of(),
                    "no dataset of the profile %s takes this row; correct it, or add a rule to skip it"
                            .formatted(profile.name()));
        }
    }

    private boolean isOurs(SourceRow row, long number) {
        for (var part : profile.scope().entrySet()) {
            Optional<String> wanted = part.getKey().equals("mission") ? delivery.mission() : delivery.period();
            String text;
            try {
                text = part.getValue().text(row);
            } catch (ValueRejected e) {
                reject(number, part.getValue().heads(), String.valueOf(e.getMessage()));
                return false;
            }
            if (!wanted.equals(Optional.of(text))) {
                if (profile.others() == ImportProfile.Others.SKIP) {
                    ofOthers++;
                } else {
                    reject(
                            number,
                            part.getValue().heads(),
                            "'%s' is not %s; import the rows of each %s by themselves"
                                    .formatted(text, wanted.orElse("known"), part.getKey()));
                }
                return false;
            }
        }
        return true;
    }

    private void reject(long number, List<String> heads, String reason) {
        reject(profile.targets().get(0).dataset(), number, heads, reason);
    }

    private void reject(String dataset, long number, List<String> heads, String reason) {
        SourceRow row = row();
        Rejection rejection = new Rejection(dataset, file, number, row.called(heads), row.written(heads), reason);
        // a day and its month come from one cell, which is wrong once
        if (ofRow.add(rejection)) {
            receivers.refused(rejection);
        }
    }

    private SourceRow row() {
        if (current == null) {
            throw new IllegalStateException("A cell of %s came before its head".formatted(file));
        }
        return current;
    }
}
