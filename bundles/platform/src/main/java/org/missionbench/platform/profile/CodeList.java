package org.missionbench.platform.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.ValueRejected;

/**
 * What codes of a source mean here.
 *
 * @param codes theirs to ours
 * @param keepOthers whether a code that is not listed stays as it is
 * @param place where the list stands
 */
record CodeList(Map<String, String> codes, boolean keepOthers, String place) implements CellRule.Step {

    private static final int SHOWN = 12;

    @Override
    public String explained() {
        return "codes "
                + codes.entrySet().stream()
                        .map(code -> code.getKey() + " = " + code.getValue())
                        .collect(Collectors.joining(", "))
                + (keepOthers ? ", others stay" : "");
    }

    @Override
    public String apply(String text) throws ValueRejected {
        String ours = codes.get(text);
        if (ours != null) {
            return ours;
        }
        if (keepOthers) {
            return text;
        }
        List<String> known = codes.keySet().stream().sorted().toList();
        throw new ValueRejected("'%s' is not in the list of codes; use one of %s%s, or add it to %s"
                .formatted(
                        SourceRow.shown(text),
                        known.stream().limit(SHOWN).collect(Collectors.joining(", ")),
                        known.size() > SHOWN ? ", …" : "",
                        place));
    }
}
