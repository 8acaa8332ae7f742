package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsAddUpRuleTest {

    private static List<Flaw> judge(String total) {
        Grid grid = new TableCells(
                        "table",
                        List.of(
                                List.of("Category", "Amount"),
                                List.of("Fees", "57.2"),
                                List.of("Interest", "16.3"),
                                List.of("Cancellations", "18.8"),
                                List.of("Total", total)))
                .grid();
        AuditedReport report = new AuditedReport(List.of(), List.of(), List.of(grid), List.of(), List.of(), List.of());
        return new TotalsAddUpRule()
                .judge(report).stream().filter(flaw -> flaw.confidence() >= 50).toList();
    }

    @Test
    void acceptsATotalThatAddsUp() {
        assertThat(judge("92.3")).isEmpty();
    }

    @Test
    void acceptsWhatRoundingOfThePartsExplains() {
        assertThat(judge("92.4")).isEmpty();
    }

    @Test
    void findsATotalThatDoesNotAddUp() {
        assertThat(judge("93.2")).singleElement().satisfies(flaw -> assertThat(
                        flaw.finding().statement())
                .contains("the parts give 92.3, but 93.2 stands there"));
    }
}
