package org.missionbench.launcher;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one look at the installation has found.
 *
 * @param what was looked at
 * @param verdict whether it is as it should be
 * @param found what is there
 * @param remedy what to do; empty when nothing is to be done
 */
record Diagnosis(String what, Verdict verdict, String found, String remedy) {

    enum Verdict {
        OK,
        WARNING,
        ERROR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Diagnosis ok(String what, String found) {
        return new Diagnosis(what, Verdict.OK, found, "");
    }

    static Diagnosis warning(String what, String found, String remedy) {
        return new Diagnosis(what, Verdict.WARNING, found, remedy);
    }

    static Diagnosis error(String what, String found, String remedy) {
        return new Diagnosis(what, Verdict.ERROR, found, remedy);
    }

    List<String> row() {
        return List.of(what, verdict.word(), found, remedy);
    }

    Map<String, Object> data() {
        return Map.of("what", what, "verdict", verdict.word(), "found", found, "remedy", remedy);
    }
}
