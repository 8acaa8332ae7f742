package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    @Test
    void readsTablesWithThousandsPartedBySpaces() {
        AuditedReport report = TextReader.read(Aldoria.text());
        Grid.Row contingents = report.grids().stream()
                .flatMap(grid -> grid.rows().stream())
                .filter(row -> row.label().equals("Military contingents")
                        && row.cells().size() == 4)
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(contingents.cells().stream().map(Grid.Cell::printed))
                .containsExactly("30 511.3", "29 020.8", "1 490.5", "4.9");
    }

    @Test
    void readsOutputsWhoseColumnsRanTogether() {
        List<Output> outputs = TextReader.read(Aldoria.text()).outputs();
        assertThat(outputs).hasSize(8);
        assertThat(outputs.get(2).planned().text())
                .isEqualTo("Conduct of 60 patrols with both parties in the buffer zone");
        assertThat(outputs.get(2).completed()).isEqualTo("60");
    }

    @Test
    void readsIndicatorsWithTheirTargets() {
        List<Indicator> indicators = TextReader.read(Aldoria.text()).indicators();
        assertThat(indicators).extracting(Indicator::number).containsExactly("1.1.1", "1.1.2", "1.1.3", "2.1.1");
        assertThat(Target.of(indicators.get(3)).orElseThrow().tolerance())
                .hasValueSatisfying(tolerance -> assertThat(tolerance).isEqualByComparingTo("2"));
    }

    @Test
    void needsNoSpacesAtTheStartOfLines() {
        assertThat(Texts.findings(Aldoria.text().replaceAll("(?m)^ +", ""))).isEmpty();
    }

    @Test
    void mindsNeitherIndentedLinesNorOtherLineEnds() {
        assertThat(Texts.findings(Aldoria.text().replaceAll("(?m)^", "    "))).isEmpty();
        assertThat(Texts.findings(Aldoria.text().replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void joinsTheHeadOfAVarianceBrokenOverTwoLines() {
        String broken = Aldoria.with(
                "Other supplies, services and equipment  ($129.7)",
                "Other supplies, services and \nequipment ($129.7)");
        assertThat(Texts.findings(broken)).isEmpty();
    }

    @Test
    void findsALostSignInATotal() {
        assertThat(Texts.findings(Aldoria.with("revenue  310.4", "revenue  (310.4)")))
                .anySatisfy(finding -> assertThat(finding).startsWith("audit/table-totals-add-up"));
    }
}
