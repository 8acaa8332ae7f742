package org.missionbench.platform.intake;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files of datasets that no module declares: one line for all of them, as they mostly belong to one absent module.
 *
 * @param files name of the dataset to its file
 * @param known the datasets there are
 * @param isNamedByFile whether the name of the dataset is only that of a file
 */
record UnknownDatasets(Map<String, String> files, Set<String> known, boolean isNamedByFile) {

    private static final int SHOWN = 20;

    Rejection rejection() {
        String remedy = isOne()
                ? "install the feature it belongs to (see 'features list'), or pass it over with --skip-unknown"
                : "install the feature they belong to (see 'features list'), or pass them over with --skip-unknown";
        String orSay = isNamedByFile
                ? "name the dataset with --dataset or the profile that reads the file with --profile (see 'profiles'), "
                : "";
        return Rejection.ofFile("", where(), nobody() + "; " + hint() + orSay + remedy);
    }

    String passedOver() {
        return "%s %s passed over: %s".formatted(where(), isOne() ? "was" : "were", nobody());
    }

    private boolean isOne() {
        return files.size() == 1;
    }

    private String nobody() {
        return isOne()
                ? "no module that is present has a dataset '%s'"
                        .formatted(Rejection.shown(files.keySet().iterator().next()))
                : "no module that is present has these %d datasets".formatted(files.size());
    }

    private String where() {
        String some = files.values().stream().limit(SHOWN).collect(Collectors.joining(", "));
        return files.size() > SHOWN ? some + ", …" : some;
    }

    private String hint() {
        return isOne()
                ? Nearest.to(files.keySet().iterator().next(), known)
                        .map(near -> "did you mean '" + near + "'? ")
                        .orElse("")
                : "";
    }
}
