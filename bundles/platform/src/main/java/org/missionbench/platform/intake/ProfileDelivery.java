package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.command.Progress;
import org.missionbench.platform.profile.CellRule;
import org.missionbench.platform.profile.ImportProfile;

/**
 * Rows that a profile makes of another system's file.
 *
 * @param profile says how
 * @param asked whether somebody named the profile
 * @param source the file's own rows
 * @param mission whose rows are wanted, where the file says to whom they belong
 * @param period the budget period whose rows are wanted, where the file says it
 * @param notes what there is to say after a reading
 */
record ProfileDelivery(
        ImportProfile profile,
        boolean asked,
        Delivery source,
        Optional<String> mission,
        Optional<String> period,
        List<String> notes)
        implements Delivery {

    /** What the names of source rows begin with, so that they are not taken for a dataset's. */
    static final String PREFIX = "profile:";

    static ProfileDelivery of(
            ImportProfile profile, boolean asked, Delivery source, Optional<String> mission, Optional<String> period)
            throws IOException {
        FirstScope first = new FirstScope(profile);
        if (!profile.scope().isEmpty()) {
            first.read(source);
        }
        return new ProfileDelivery(
                profile,
                asked,
                source,
                first.wanted("mission", mission).or(source::mission),
                first.wanted("period", period).or(source::period),
                new ArrayList<>());
    }

    @Override
    public String descriptor() {
        return source.descriptor();
    }

    @Override
    public Delivery source() {
        return source;
    }

    @Override
    public String sourceOf(String dataset) {
        return PREFIX + profile.name();
    }

    @Override
    public String manner() {
        return " with profile %s%s".formatted(profile.name(), source.manner());
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    @Override
    public boolean isHashedWhenRead() {
        return source.isHashedWhenRead();
    }

    @Override
    public Optional<String> sha256() {
        return source.sha256();
    }

    @Override
    public void read(Receivers receivers, Progress progress) throws IOException {
        notes.clear();
        if (!asked) {
            notes.add("%s was read with the profile %s".formatted(source.descriptor(), profile.name()));
        }
        ProfileRows[] opened = new ProfileRows[1];
        source.read(
                new Receivers() {
                    @Override
                    public Optional<RowReceiver> open(String name, String file) {
                        opened[0] = new ProfileRows(ProfileDelivery.this, file, receivers);
                        return Optional.of(opened[0]);
                    }

                    @Override
                    public void refused(Rejection rejection) {
                        receivers.refused(rejection);
                    }
                },
                progress);
        if (opened[0] != null) {
            notes.addAll(opened[0].notes());
        }
    }

    /** A rejection of a dataset's column names the columns of the source that the value comes from. */
    @Override
    public Rejection inSource(Rejection rejection) {
        List<String> columns = profile.targets().stream()
                .filter(target -> target.dataset().equals(rejection.dataset()))
                .flatMap(target -> target.cells().stream())
                .filter(cell -> List.of(rejection.column().split(", ")).contains(cell.column()))
                .flatMap(cell -> names(cell).stream())
                .distinct()
                .toList();
        return columns.isEmpty()
                ? rejection
                : rejection.under(
                        "%s (%s of %s)".formatted(String.join(", ", columns), rejection.column(), rejection.dataset()));
    }

    private List<String> names(CellRule cell) {
        return cell.heads().stream()
                .map(head -> profile.heads()
                        .names()
                        .getOrDefault(head, List.of(head))
                        .get(0))
                .toList();
    }
}
