package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;

class NamedElsewhereTest {

    private static final MissionPeriod SCOPE = new MissionPeriod("ALDORIA", BudgetPeriod.parse("2030/31"));
    private static final String FUEL =
            "The Mission used 146,487 litres (72,984 litres of diesel and 72,902 litres of gas).";

    private record Always(String id, List<Finding> findings) implements ConsistencyCheck {

        @Override
        public List<Finding> check(MissionPeriod scope) {
            return findings;
        }
    }

    private record Failing(String id) implements ConsistencyCheck {

        @Override
        public List<Finding> check(MissionPeriod scope) {
            throw new IllegalStateException("no rows");
        }
    }

    private static Finding finding(Finding.Severity severity, String statement) {
        return new Finding("results/rule", severity, statement, List.of());
    }

    private static List<Finding> check(ConsistencyCheck other) {
        Document report = new Document(
                new Document.Cover("A/1", "United Nations", "", "Report", "", "", Map.of()),
                "en",
                List.of(new Document.Part("1.", new Paragraph(true, List.of(new Inline.Words(FUEL))))));
        return new ReportAgreesCheck(scope -> report, List.of(other)).check(SCOPE);
    }

    @Test
    void leavesOutWhatAModuleHasFound() {
        String said =
                "fuel is 146,487, but its parts add up to 145,886 (72,984 + 72,902): correct the number or a part";
        assertThat(check(new Always("results/a", List.of(finding(Finding.Severity.ERROR, said)))))
                .isEmpty();
    }

    @Test
    void keepsWhatAModuleHasFoundOfOtherFigures() {
        String said = "fuel is 146,487, but 145,886 were issued";
        assertThat(check(new Always("results/a", List.of(finding(Finding.Severity.ERROR, said)))))
                .hasSize(1);
    }

    @Test
    void keepsWhatAModuleThinksLessGrave() {
        String said = "fuel is 146,487, but its parts add up to 145,886 (72,984 + 72,902)";
        assertThat(check(new Always("results/a", List.of(finding(Finding.Severity.NOTE, said)))))
                .hasSize(1);
    }

    @Test
    void keepsItWhenTheOtherCheckFails() {
        assertThat(check(new Failing("results/a"))).hasSize(1);
    }

    @Test
    void wantsSmallNumbersToBeSaidOfTheSameThing() {
        Finding missed =
                finding(Finding.Severity.WARNING, "1 completed of 4 planned travel requests of police officers");
        Finding same =
                finding(Finding.Severity.WARNING, "Output police-travel: 1 of 4 planned were completed (requests)");
        Finding other = finding(Finding.Severity.WARNING, "Output courses: 1 of 4 planned were completed (courses)");
        assertThat(new NamedElsewhere(List.of(same)).names(missed)).isTrue();
        assertThat(new NamedElsewhere(List.of(other)).names(missed)).isFalse();
    }

    @Test
    void takesAnIndicatorByItsNumber() {
        Finding missed = finding(Finding.Severity.WARNING, "Indicator 2.1.3: 142 misses the target 2021/22: ≤ 48");
        Finding same = finding(Finding.Severity.WARNING, "Indicator 2.1.3: the target is ≤ 48, the actual value 142");
        Finding other = finding(Finding.Severity.WARNING, "Indicator 2.1.4: the target is ≤ 48, the actual value 142");
        assertThat(new NamedElsewhere(List.of(same)).names(missed)).isTrue();
        assertThat(new NamedElsewhere(List.of(other)).names(missed)).isFalse();
    }
}
