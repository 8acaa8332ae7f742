package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The difference of two texts, word by word: {@code the [-old-] [+new+] text}. */
final class WordDiff {

    private static final String ONLY_LEFT = "[-%s-]";
    private static final String ONLY_RIGHT = "[+%s+]";

    private final String[] left;
    private final String[] right;
    private final int[][] common;

    private WordDiff(String[] left, String[] right) {
        this.left = left;
        this.right = right;
        this.common = new int[this.left.length + 1][this.right.length + 1];
        for (int at = this.left.length - 1; at >= 0; at--) {
            for (int to = this.right.length - 1; to >= 0; to--) {
                common[at][to] = this.left[at].equals(this.right[to])
                        ? common[at + 1][to + 1] + 1
                        : Math.max(common[at + 1][to], common[at][to + 1]);
            }
        }
    }

    /** Both texts in one, with what only one of them has in brackets. */
    static String of(String left, String right) {
        return new WordDiff(words(left), words(right)).text();
    }

    /** For each word of one text where it stands in the other; -1 for a word that only it has. */
    static int[] partners(String[] left, String[] right) {
        WordDiff diff = new WordDiff(left, right);
        int[] partners = new int[left.length];
        Arrays.fill(partners, -1);
        int at = 0;
        int to = 0;
        while (at < left.length && to < right.length) {
            if (left[at].equals(right[to])) {
                partners[at++] = to++;
            } else if (diff.common[at + 1][to] >= diff.common[at][to + 1]) {
                at++;
            } else {
                to++;
            }
        }
        return partners;
    }

    /** From 0 for no common word to 1 for the same words in the same order. */
    static double likeness(String left, String right) {
        WordDiff diff = new WordDiff(words(left), words(right));
        int all = diff.left.length + diff.right.length;
        return all == 0 ? 1 : 2.0 * diff.common[0][0] / all;
    }

    private String text() {
        List<String> pieces = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int at = 0;
        int to = 0;
        while (at < left.length || to < right.length) {
            if (at < left.length && to < right.length && left[at].equals(right[to])) {
                end(pieces, removed, added);
                pieces.add(left[at++]);
                to++;
            } else if (to == right.length || at < left.length && common[at + 1][to] >= common[at][to + 1]) {
                removed.add(left[at++]);
            } else {
                added.add(right[to++]);
            }
        }
        end(pieces, removed, added);
        return String.join(" ", pieces);
    }

    private static void end(List<String> pieces, List<String> removed, List<String> added) {
        if (!removed.isEmpty()) {
            pieces.add(ONLY_LEFT.formatted(String.join(" ", removed)));
            removed.clear();
        }
        if (!added.isEmpty()) {
            pieces.add(ONLY_RIGHT.formatted(String.join(" ", added)));
            added.clear();
        }
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }
}
