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
 */
record CsvDelivery(Path file, String dataset) implements Delivery {

    @Override
    public void read(Receivers receivers, Progress progress) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (CountedBytes bytes = new CountedBytes(Files.newInputStream(file))) {
            Optional<RowReceiver> receiver = receivers.open(dataset, name);
            if (receiver.isPresent()) {
                long size = Files.size(file);
                new CsvFile(dataset, name, receiver.get(), () -> progress.at("reading " + name, bytes.count(), size))
                        .read(bytes);
            }
        } catch (FileRefused e) {
            receivers.refused(e.rejection());
        }
    }
}
