package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadyColumnsRuleTest {

    private static List<Flaw> judge(String months) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("As at", "Amount")));
        for (String amount : months.split(" ")) {
            rows.add(List.of("End of month " + rows.size(), amount));
        }
        AuditedReport report = new AuditedReport(
                List.of(), List.of(), List.of(new TableCells("loans", rows).grid()), List.of(), List.of(), List.of());
        return new SteadyColumnsRule().judge(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32.5 32.5 32.5 32.5 32.5 32.5",
                "32.5 32.5 32.5 32.5 32.5 36.5",
                "32.5 32.5 32.5 36.5 36.5 36.5",
                "32.5 32.5 40.0 32.5 32.5 32.5",
                "32.5 32.5 36.5 32.5 32.5"
            })
    void acceptsWhatMayHaveChanged(String months) {
        assertThat(judge(months)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.5 32.5 36.5 32.5 32.5 32.5", "1,210 1,210 1,210 1,310 1,210 1,210 1,210"})
    void findsOneDigitThatDiffers(String months) {
        assertThat(judge(months)).hasSize(1);
    }
}
