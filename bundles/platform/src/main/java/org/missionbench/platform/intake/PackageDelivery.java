package org.missionbench.platform.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Progress;

/** A data package, in a directory or a zip. */
final class PackageDelivery implements Delivery {

    private static final String CHANGED =
            "'%s' has %s, but datapackage.json says %s: the file was cut off or changed; use --edited if it was changed on purpose";

    private final PackageFiles files;
    private final Descriptor descriptor;
    private final boolean edited;

    /**
     * @param edited whether files may differ from the hashes that the descriptor gives
     */
    PackageDelivery(PackageFiles files, boolean edited) throws IOException {
        this.files = files;
        this.descriptor = Descriptor.read(files);
        this.edited = edited;
    }

    @Override
    public Optional<String> mission() {
        return descriptor.mission();
    }

    @Override
    public Optional<String> period() {
        return descriptor.period();
    }

    @Override
    public boolean isPackage() {
        return true;
    }

    @Override
    public Map<String, String> properties() {
        return descriptor.properties();
    }

    @Override
    public void read(Receivers receivers, Progress progress) throws IOException {
        for (Resource resource : descriptor.resources()) {
            try {
                Optional<RowReceiver> receiver = receivers.open(resource.name(), resource.path());
                if (receiver.isPresent()) {
                    read(resource, receiver.get(), progress);
                }
            } catch (FileRefused e) {
                receivers.refused(e.rejection().of(resource.name()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private void read(Resource resource, RowReceiver receiver, Progress progress) throws IOException {
        long size = files.size(resource.path());
        if (resource.bytes() >= 0 && size != resource.bytes() && !edited) {
            throw changed(resource, size + " bytes", resource.bytes() + " bytes");
        }
        boolean hashed = resource.sha256() != null && !edited;
        try (CountedBytes bytes = new CountedBytes(files.open(resource.path()))) {
            DigestInputStream digest = new DigestInputStream(bytes, Sha256.digest());
            String what = "reading " + resource.path();
            InputStream in = hashed ? digest : bytes;
            new CsvFile(resource.name(), resource.path(), receiver, () -> progress.at(what, bytes.count(), size))
                    .read(in);
            String actual = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            if (hashed && !actual.equals(resource.sha256())) {
                throw changed(resource, "the hash " + actual, String.valueOf(resource.sha256()));
            }
        }
    }

    private static FileRefused changed(Resource resource, String found, String said) {
        return new FileRefused(
                Rejection.ofFile(resource.name(), resource.path(), CHANGED.formatted(resource.path(), found, said)));
    }
}
