package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsInPeriodRuleTest {

    private static List<Flaw> judge(String remark) {
        return Texts.judge(new EventsInPeriodRule(), Aldoria.with("60 Joint patrols", "60 Joint patrols. " + remark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A review was held in July 2030",
                "The committee met on 30 June 2031",
                "The plan, which was conducted in 2029, helped",
                "The agreement that was held in May 2029 still binds",
                "The award of May 2029 was confirmed"
            })
    void acceptsWhatWasDoneInThePeriod(String remark) {
        assertThat(judge(remark)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A meeting of the committee was held in March 2030",
                "The committee met on 4 July 2031",
                "Two courses were conducted in the capital in May 2029"
            })
    void findsWhatWasDoneOutsideThePeriod(String remark) {
        assertThat(judge(remark))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.finding().statement()).contains("July 2030 to June 2031"));
    }
}
