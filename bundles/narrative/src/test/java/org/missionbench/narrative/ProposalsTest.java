package org.missionbench.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;

class ProposalsTest {

    private final Proposals proposals = new Proposals(List.of(
            measure("staffing.vacancy-rate.international-staff", "Vacancy rate", Percentage.parse("7.14")),
            measure("staffing.share-of-women.police", "Share of women", Percentage.parse("7.1")),
            measure("finance.expenditure.total", "Expenditure", Money.usdThousands("40612.6")),
            measure("fuel.litres", "Litres of fuel", Quantity.of(51200, "litre"))));

    @Test
    void printAsSentencesDo() {
        assertThat(bindings("$40.6 million", "")).containsExactly("{finance.expenditure.total|prose-millions}");
        assertThat(bindings("$40,612,600", "")).containsExactly("{finance.expenditure.total|prose-dollars}");
        assertThat(bindings("51,200", "")).containsExactly("{fuel.litres|prose-count}");
        assertThat(bindings("51,201", "")).isEmpty();
    }

    @Test
    void beginWithTheMeasureThatTheTextSpeaksOf() {
        assertThat(bindings("7.1 per cent", "Among international staff 7.1 per cent of posts were vacant."))
                .first()
                .isEqualTo("{staffing.vacancy-rate.international-staff|prose-percentage}");
        assertThat(bindings("7.1 per cent", "Women made up 7.1 per cent of the police."))
                .first()
                .isEqualTo("{staffing.share-of-women.police|prose-percentage}");
    }

    private List<String> bindings(String printed, String text) {
        return proposals.of(printed, text, 9).stream()
                .map(Proposals.Proposal::binding)
                .toList();
    }

    private static Measure measure(String key, String title, Figure figure) {
        return new Measure(new MeasureKey(key), title, figure, "test", List.of());
    }
}
