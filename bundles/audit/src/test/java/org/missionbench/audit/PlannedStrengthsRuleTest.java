package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedStrengthsRuleTest {

    @ParameterizedTest
    @CsvSource({"905,1354,0", "905,1345,1", "880,1300,0"})
    void plansForAllWhereOthersAre(String uniformed, String all, int findings) {
        String text = Aldoria.with(
                "Conduct of 60 patrols with both parties in \nthe buffer zone \n60 Joint patrols",
                ("Support for an average strength of %s \nmilitary and police personnel and for an \n"
                                + "average strength of %s civilian and \nuniformed users \nYes They were supported")
                        .formatted(uniformed, all));
        assertThat(Texts.judge(new PlannedStrengthsRule(), text)).hasSize(findings);
    }
}
