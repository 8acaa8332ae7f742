package org.missionbench.platform.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.WriteSummary;

/** What became of the rows of one dataset. */
record DatasetCount(String dataset, long added, long changed, long unchanged, long removed, long rejected) {

    static DatasetCount of(String dataset, WriteSummary summary, long rejected) {
        return new DatasetCount(
                dataset, summary.added(), summary.changed(), summary.unchanged(), summary.removed(), rejected);
    }

    boolean changesSomething() {
        return added + changed + removed > 0;
    }

    boolean isEmpty() {
        return !changesSomething() && unchanged == 0;
    }

    List<String> row() {
        return List.of(
                dataset,
                String.valueOf(added),
                String.valueOf(changed),
                String.valueOf(unchanged),
                String.valueOf(removed),
                String.valueOf(rejected));
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dataset", dataset);
        data.put("new", added);
        data.put("changed", changed);
        data.put("unchanged", unchanged);
        data.put("removed", removed);
        data.put("rejected", rejected);
        return data;
    }
}
