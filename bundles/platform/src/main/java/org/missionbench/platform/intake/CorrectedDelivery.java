package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.missionbench.contracts.command.Progress;

/**
 * A delivery with some of its rows replaced by corrected ones.
 *
 * @param base the delivery that was refused
 * @param corrections the rows
 */
record CorrectedDelivery(Delivery base, CorrectedRows corrections) implements Delivery {

    @Override
    public Optional<String> mission() {
        return base.mission().or(() -> said().map(RejectedOrigin::mission));
    }

    @Override
    public Optional<String> period() {
        return base.period().or(() -> said().map(RejectedOrigin::period));
    }

    @Override
    public String descriptor() {
        return base.descriptor();
    }

    @Override
    public Map<String, String> properties() {
        return base.properties();
    }

    @Override
    public boolean isPackage() {
        return base.isPackage();
    }

    @Override
    public boolean isHashedWhenRead() {
        return base.isHashedWhenRead();
    }

    @Override
    public Optional<String> sha256() {
        return base.sha256();
    }

    @Override
    public Map<Long, String> corrected(String name) {
        Map<Long, String> origins = new HashMap<>();
        CorrectedRows.OfOne one = corrections.files().get(name);
        if (one != null) {
            one.rows().forEach((row, corrected) -> origins.put(row, corrected.said()));
        }
        return origins;
    }

    @Override
    public void read(Receivers receivers, Progress progress) throws IOException {
        Map<String, Set<Long>> used = new HashMap<>();
        base.read(
                new Receivers() {
                    @Override
                    public Optional<RowReceiver> open(String name, String file) {
                        CorrectedRows.OfOne one = corrections.files().get(name);
                        Optional<RowReceiver> receiver = receivers.open(name, file);
                        return one == null
                                ? receiver
                                : receiver.map(next -> new CorrectedReceiver(
                                        next, one, used.computeIfAbsent(name, absent -> new HashSet<>())));
                    }

                    @Override
                    public void refused(Rejection rejection) {
                        receivers.refused(rejection);
                    }
                },
                progress);
        corrections.files().forEach((name, one) -> refuseUnused(one, used.getOrDefault(name, Set.of()), receivers));
    }

    @Override
    public String manner() {
        return base.manner() + ", with corrected rows";
    }

    @Override
    public List<String> notes() {
        return base.notes();
    }

    @Override
    public void close() throws IOException {
        base.close();
    }

    private static void refuseUnused(CorrectedRows.OfOne one, Set<Long> used, Receivers receivers) {
        List<Long> unused =
                one.rows().keySet().stream().filter(row -> !used.contains(row)).toList();
        if (!unused.isEmpty()) {
            receivers.refused(Rejection.ofFile(
                    "",
                    one.file(),
                    "it corrects row %d, which the import does not have; give the file or package that was refused"
                            .formatted(unused.get(0))));
        }
    }

    private Optional<RejectedOrigin> said() {
        return corrections.files().values().stream()
                .flatMap(one -> one.rows().values().stream())
                .map(CorrectedRows.Corrected::origin)
                .findFirst();
    }
}
