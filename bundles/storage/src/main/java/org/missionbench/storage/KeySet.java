package org.missionbench.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of many rows, held as 128 bits of their SHA-256 each: 32 megabytes for a million instead of the 200 that a
 * hash set of keys takes. That two keys of a store ever share those bits is less likely than a fault of the memory.
 */
final class KeySet {

    private static final int SMALLEST = 1 << 10;

    private final MessageDigest digest = sha256();
    // pairs of longs, open addressing; a pair of zeros is a free place
    private long[] places = new long[2 * SMALLEST];
    private int size;

    /** Returns whether the key was not there yet. */
    boolean add(List<Object> key) {
        if (size >= places.length / 4) {
            grow();
        }
        byte[] hash = hash(key);
        boolean isNew = insert(places, bits(hash, 0) | 1, bits(hash, 8));
        size += isNew ? 1 : 0;
        return isNew;
    }

    boolean contains(List<Object> key) {
        byte[] hash = hash(key);
        return places[find(places, bits(hash, 0) | 1, bits(hash, 8))] != 0;
    }

    private static boolean insert(long[] places, long first, long second) {
        int at = find(places, first, second);
        if (places[at] != 0) {
            return false;
        }
        places[at] = first;
        places[at + 1] = second;
        return true;
    }

    private static int find(long[] places, long first, long second) {
        int mask = places.length / 2 - 1;
        int slot = (int) (second & mask);
        while (places[2 * slot] != 0 && (places[2 * slot] != first || places[2 * slot + 1] != second)) {
            slot = (slot + 1) & mask;
        }
        return 2 * slot;
    }

    private void grow() {
        long[] wider = new long[2 * places.length];
        for (int at = 0; at < places.length; at += 2) {
            if (places[at] != 0) {
                insert(wider, places[at], places[at + 1]);
            }
        }
        places = wider;
    }

    private byte[] hash(List<Object> key) {
        for (Object part : key) {
            byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(Arrays.copyOf(bytes, bytes.length + 1));
        }
        return digest.digest();
    }

    private static long bits(byte[] hash, int from) {
        long bits = 0;
        for (int at = from; at < from + Long.BYTES; at++) {
            bits = bits << 8 | hash[at] & 0xff;
        }
        return bits;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
