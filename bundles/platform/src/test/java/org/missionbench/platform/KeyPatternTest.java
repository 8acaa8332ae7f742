package org.missionbench.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.missionbench.kernel.MeasureKey;

class KeyPatternTest {

    @Test
    void takesAStarForAnything() {
        assertThat(new KeyPattern("finance.*.official-travel"))
                .accepts(new MeasureKey("finance.variance.official-travel"))
                .rejects(new MeasureKey("finance.variance.fuel"));
    }

    @Test
    void takesAPointForAPoint() {
        assertThat(new KeyPattern("finance.rate?eur"))
                .accepts(new MeasureKey("finance.rate-eur"))
                .rejects(new MeasureKey("financexrate.eur"));
    }
}
