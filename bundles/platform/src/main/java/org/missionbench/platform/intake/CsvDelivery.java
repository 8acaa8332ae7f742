package org.missionbench.platform.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.missionbench.contracts.command.Progress;

/**
 * One CSV file of one dataset.
 *
 * @param file where it is
 * @param dataset the dataset's name
 * @param origin what a file of rejected rows says of itself
 * @param hash of what was read
 */
record CsvDelivery(Path file, String dataset, Optional<RejectedOrigin> origin, ReadHash hash) implements Delivery {

    static CsvDelivery of(Path file, String stem, Optional<String> asked) throws IOException {
        Optional<RejectedOrigin> origin = RejectedOrigin.of(file);
        String dataset = asked.or(() -> origin.map(RejectedOrigin::dataset)).orElse(stem);
        return new CsvDelivery(file, dataset, origin, new ReadHash());
    }

    @Override
    public Optional<String> mission() {
        return origin.map(RejectedOrigin::mission);
    }

    @Override
    public Optional<String> period() {
        return origin.map(RejectedOrigin::period);
    }

    @Override
    public String descriptor() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public boolean isNamedByFile() {
        return origin.isEmpty() && String.valueOf(file.getFileName()).startsWith(dataset + ".");
    }

    @Override
    public boolean isHashedWhenRead() {
        return true;
    }

    @Override
    public Optional<String> sha256() {
        return hash.known();
    }

    @Override
    public void read(Receivers receivers, Progress progress) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (CountedBytes bytes = new CountedBytes(Files.newInputStream(file))) {
            Optional<RowReceiver> receiver = receivers.open(dataset, name);
            if (receiver.isPresent()) {
                long size = Files.size(file);
                Runnable tick = () -> progress.at("reading " + name, bytes.count(), size);
                hash.of(bytes, in -> new CsvFile(dataset, name, receiver.get(), tick).read(in));
            }
        } catch (FileRefused e) {
            receivers.refused(e.rejection());
        }
    }
}
