package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;

/** A report while it is being read. */
final class Draft {

    private final List<Passage> passages = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<VarianceHead> heads = new ArrayList<>();

    void add(Passage passage) {
        if (!passage.text().isBlank()) {
            passages.add(passage);
        }
    }

    void add(Grid grid) {
        if (!grid.fullRows().isEmpty()) {
            grids.add(grid);
        }
    }

    void add(Indicator indicator) {
        indicators.add(indicator);
        add(indicator.planned());
        add(indicator.actual());
    }

    void add(Output output) {
        outputs.add(output);
        if (!passages.contains(output.planned())) {
            add(output.planned());
        }
        add(output.remark());
    }

    void add(VarianceHead head) {
        heads.add(head);
    }

    AuditedReport finished() {
        List<Mention> mentions = passages.stream()
                .flatMap(passage -> Numerals.of(passage).stream())
                .toList();
        return new AuditedReport(passages, mentions, grids, indicators, outputs, heads);
    }
}
