package org.missionbench.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionbench.results.OwnRows.indicator;
import static org.missionbench.results.OwnRows.number;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionbench.kernel.BudgetPeriod;

class IndicatorChecksTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.withAccomplishment(folder);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, AT_LEAST, 85, 85, true",
        "NONE, AT_LEAST, 85, 84.9, false",
        "NONE, AT_MOST, 48, 48, true",
        "NONE, AT_MOST, 48, 49.3, false",
        "NONE, TOLERANCE, 10, 13, true",
        "NONE, TOLERANCE, 10, 6.9, false",
        "INCREASE, EXACT, 500, 863, true",
        "INCREASE, EXACT, 500, 499, false",
        "DECREASE, EXACT, 178000, 178000, true",
        "DECREASE, EXACT, 178000, 228257, false",
        "NONE, EXACT, 100, 101, false"
    })
    void judgesATargetAsItIsMeant(
            Direction direction, Operator operator, String target, String actual, boolean isOnTarget) {
        rows.put(indicator(direction, operator, target, actual));
        assertThat(rows.statements(new OffTargetExplainedCheck(rows.store()))).hasSize(isOnTarget ? 0 : 1);
    }

    @Test
    void namesTargetAndActualValueOfAMissWithoutReason() {
        rows.put(indicator(Direction.NONE, Operator.TOLERANCE, "10", "14"));
        assertThat(rows.statements(new OffTargetExplainedCheck(rows.store())))
                .containsExactly(
                        "Indicator 1.1.1: the target is 10 ± 3, the actual value 14, and no reason is given; write one under reason");
    }

    @Test
    void findsATargetAgainstItsDirection() {
        rows.put(indicator(Direction.INCREASE, Operator.EXACT, "500", "863"), earlier("2021/22", "754"))
                .put(earlier("2022/23", "500"));
        assertThat(rows.statements(new TargetFollowsDirectionCheck(rows.store())))
                .isEmpty();
        rows.put(earlier("2022/23", "860"));
        assertThat(rows.statements(new TargetFollowsDirectionCheck(rows.store())))
                .containsExactly(
                        "Indicator 1.1.1 is to increase, but its target of 500 lies the other way from the 860 of 2022/23: correct target or direction");
    }

    @Test
    void wantsTheValuesOfTheTwoPeriodsBeforeAndTheActualOne() {
        rows.put(indicator(Direction.NONE, Operator.EXACT, "10", "10"), earlier("2021/22", "9"))
                .put(new EarlierValue("1.1.1", BudgetPeriod.parse("2022/23"), null, false));
        assertThat(rows.statements(new IndicatorsHaveValuesCheck(rows.store()))).isEmpty();
        rows.put(indicator(Direction.NONE, Operator.EXACT, "10", null))
                .put(new EarlierValue("1.1.1", BudgetPeriod.parse("2022/23"), null, true));
        assertThat(rows.statements(new IndicatorsHaveValuesCheck(rows.store())))
                .containsExactly(
                        "Indicator 1.1.1: the value of 2022/23 is missing; enter it, or that it does not apply",
                        "Indicator 1.1.1: the actual value is missing; enter it, or that it does not apply");
    }

    @Test
    void wantsTheActualValueBoundInItsText() {
        rows.put(indicator(Direction.NONE, Operator.EXACT, "10", "10"));
        assertThat(rows.statements(new ActualTextStatesValueCheck(rows.store())))
                .isEmpty();
        rows.put(withText("It was 10 per cent"));
        assertThat(rows.statements(new ActualTextStatesValueCheck(rows.store())))
                .containsExactly(
                        "Indicator 1.1.1: the actual value is 10, but the actual text does not print it; write {results.indicator.1-1-1.actual|prose-percentage} into it");
    }

    @Test
    void findsANumberThatIsTypedAlthoughItsRowHoldsIt() {
        rows.put(withText("In March 2024, and on 10 May, it was {results.indicator.1-1-1.actual|prose-percentage}"));
        assertThat(rows.statements(new NumbersAreBoundCheck(rows.store()))).isEmpty();
        rows.put(withText("It was 10 per cent"));
        assertThat(rows.statements(new NumbersAreBoundCheck(rows.store())))
                .containsExactly(
                        "indicator, 1.1.1, actual_text: the number 10 is typed and will not follow its row; write {results.indicator.1-1-1.actual|prose-percentage}");
    }

    @Test
    void findsABoundNumberThatIsWrittenWrongly() {
        rows.put(withText("It was {results.indicator.1-1-1.actual|prose-percentage}"));
        assertThat(rows.statements(new BoundTextsCheck(rows.store()))).isEmpty();
        rows.put(withText("It was {results.indicator.1-1-1.actual|percents}"));
        assertThat(rows.statements(new BoundTextsCheck(rows.store())))
                .singleElement()
                .asString()
                .startsWith("indicator, 1.1.1, actual_text: 'percents' is not a style of figures");
    }

    private static EarlierValue earlier(String period, String value) {
        return new EarlierValue("1.1.1", BudgetPeriod.parse(period), number(value), true);
    }

    private static Indicator withText(String text) {
        return new Indicator(
                "1.1.1",
                "1.1",
                10,
                "Share",
                "per cent",
                Direction.NONE,
                Operator.EXACT,
                number("10"),
                null,
                null,
                number("10"),
                null,
                text,
                null);
    }
}
