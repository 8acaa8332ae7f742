package org.missionbench.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.report.PassageSource.LooseNumber;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.Quantity;

class NarrativePassagesTest {

    private static final Measure LITRES = new Measure(
            new MeasureKey("fuel.litres"), "Litres of fuel", Quantity.of(51200, "litre"), "test", List.of());

    @Test
    void offersAMeasureForANumberThatIsTypedAndNoneForADate(@TempDir Path folder) {
        try (TestTexts texts = new TestTexts(folder)) {
            assertThat(new NarrativePassages(texts.store)
                            .looseNumbers(
                                    "From 1 July 2021 on, 51,200 litres of {fuel.litres|prose-count} and 7 others.",
                                    List.of(LITRES)))
                    .containsExactly(
                            new LooseNumber("51,200", Map.of("{fuel.litres|prose-count}", "Litres of fuel")),
                            new LooseNumber("7", Map.of()));
        }
    }
}
