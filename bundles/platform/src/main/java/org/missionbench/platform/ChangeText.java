package org.missionbench.platform;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.ChangeRecord;

/** A change as the commands show it. */
final class ChangeText {

    private ChangeText() {}

    static String when(ChangeRecord change) {
        return change.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static List<String> row(ChangeRecord change) {
        String rows = new TreeMap<>(change.rows())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
        return List.of(
                String.valueOf(change.number()),
                when(change),
                change.note().actor(),
                change.note().reason(),
                rows);
    }

    static Map<String, Object> data(ChangeRecord change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", change.number());
        data.put("at", change.at().toString());
        data.put("actor", change.note().actor());
        data.put("reason", change.note().reason());
        data.put("source", change.note().source());
        data.put("undoes", change.undoes());
        data.put("rows", new TreeMap<>(change.rows()));
        return data;
    }
}
