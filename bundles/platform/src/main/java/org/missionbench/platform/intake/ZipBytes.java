package org.missionbench.platform.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The bytes of an entry. Stops when far more comes out than any honest file packs into so little, or when they are not
 * those that were packed, which the library does not look at.
 */
final class ZipBytes extends FilterInputStream {

    private static final String DAMAGED = "it is damaged within the zip (%s); fetch or pack the zip again";

    private final ZipEntry entry;
    private final String path;
    private final CRC32 sum = new CRC32();
    private long read;

    ZipBytes(InputStream in, ZipEntry entry, String path) {
        super(in);
        this.entry = entry;
        this.path = path;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(bytes, offset, length);
        } catch (ZipException | EOFException e) {
            throw new FileRefused(path, DAMAGED.formatted(e.getMessage()));
        }
        if (count > 0) {
            sum.update(bytes, offset, count);
            count(count);
        } else if (count < 0 && entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
            throw new FileRefused(path, DAMAGED.formatted("its check sum is another"));
        }
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        long ratio = read / Math.max(1, entry.getCompressedSize());
        if (read > Sizes.LARGEST_FILE || (read > Sizes.RATIO_FROM && ratio > Sizes.MOST_PACKED)) {
            throw new FileRefused(
                    path,
                    "it unpacks to more than %d times its size, as no ledger does; import it unpacked if it is meant"
                            .formatted(Math.min(ratio, Sizes.MOST_PACKED)));
        }
    }
}
