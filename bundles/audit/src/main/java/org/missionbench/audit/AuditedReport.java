package org.missionbench.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A report as the rules see it.
 *
 * @param passages all running text, frameworks included
 * @param mentions the numbers of the passages
 * @param grids tables of figures
 * @param indicators of the results frameworks
 * @param outputs of the results frameworks
 * @param heads of the analysis of variances
 */
record AuditedReport(
        List<Passage> passages,
        List<Mention> mentions,
        List<Grid> grids,
        List<Indicator> indicators,
        List<Output> outputs,
        List<VarianceHead> heads) {

    AuditedReport {
        passages = List.copyOf(passages);
        mentions = List.copyOf(mentions);
        grids = List.copyOf(grids);
        indicators = List.copyOf(indicators);
        outputs = List.copyOf(outputs);
        heads = List.copyOf(heads);
    }

    /** The numbers of one passage. */
    Stream<Mention> mentionsIn(Passage passage) {
        return mentions.stream().filter(mention -> mention.passage() == passage);
    }
}
