package org.missionbench.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionbench.results.OwnRows.completed;
import static org.missionbench.results.OwnRows.output;
import static org.missionbench.results.OwnRows.part;
import static org.missionbench.results.OwnRows.planned;
import static org.missionbench.results.OwnRows.printed;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputChecksTest {

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

    @Test
    void acceptsABreakdownThatAddsUp() {
        rows.put(output("fuel", Completion.YES, null), completed("fuel", "total", "192267"))
                .put(part("fuel", "ground", "45780", "total"), part("fuel", "other", "146487", "total"));
        assertThat(rows.statements(new BreakdownsAddUpCheck(rows.store()))).isEmpty();
    }

    @Test
    void findsABreakdownThatDoesNotAddUp() {
        rows.put(output("fuel", Completion.YES, null), completed("fuel", "total", "146487"))
                .put(part("fuel", "diesel", "72984", "total"), part("fuel", "gas", "72902", "total"));
        assertThat(rows.statements(new BreakdownsAddUpCheck(rows.store())))
                .containsExactly(
                        "output-quantity, fuel, completed, total is 146,487, but its parts add up to 145,886 (72,984 + 72,902): correct the number or a part");
    }

    @Test
    void acceptsPartsOfAnActualValue() {
        rows.put(OwnRows.indicator(Direction.NONE, Operator.EXACT, "10", "30"))
                .put(detail("security", "10", "actual"), detail("roads", "20", "actual"));
        assertThat(rows.statements(new BreakdownsAddUpCheck(rows.store()))).isEmpty();
        assertThat(rows.statements(new PartsHaveAWholeCheck(rows.store()))).isEmpty();
    }

    @Test
    void findsAPartOfANumberThatDoesNotExist() {
        rows.put(output("fuel", Completion.YES, null), part("fuel", "diesel", "1", "total"));
        assertThat(rows.statements(new PartsHaveAWholeCheck(rows.store())))
                .singleElement()
                .asString()
                .contains("fuel, completed, diesel", "'total'");
    }

    @Test
    void acceptsANumberWithOnePrintedQuantity() {
        rows.put(output("meetings", Completion.NUMBER, null), printed("meetings", "held", "4"));
        assertThat(rows.statements(new CompletionAgreesWithNumbersCheck(rows.store())))
                .isEmpty();
    }

    @Test
    void findsAYesWithAPrintedNumberAndANumberWithoutOne() {
        rows.put(output("meetings", Completion.YES, null), printed("meetings", "held", "4"))
                .put(output("maps", Completion.NUMBER, null));
        assertThat(rows.statements(new CompletionAgreesWithNumbersCheck(rows.store())))
                .hasSize(2)
                .anyMatch(statement -> statement.contains(
                        "meetings: entered under Completed is yes, and the numbers of it that are printed are 1"))
                .anyMatch(statement -> statement.contains(
                        "maps: entered under Completed is number, and the numbers of it that are printed are 0"));
    }

    @Test
    void wantsAReasonForANo() {
        rows.put(output("visit", Completion.NO, "Nobody could travel"));
        assertThat(rows.statements(new NoHasAReasonCheck(rows.store()))).isEmpty();
        rows.put(output("visit", Completion.NO, null));
        assertThat(rows.statements(new NoHasAReasonCheck(rows.store()))).hasSize(1);
    }

    @Test
    void wantsAReasonForANumberBelowThePlan() {
        rows.put(output("meetings", Completion.NUMBER, "Too few rooms"))
                .put(planned("meetings", "held", "5"), printed("meetings", "held", "4"));
        assertThat(rows.statements(new OffPlanExplainedCheck(rows.store()))).isEmpty();
        rows.put(output("meetings", Completion.NUMBER, null));
        assertThat(rows.statements(new OffPlanExplainedCheck(rows.store())))
                .containsExactly(
                        "Output meetings: 4 of 5 planned were completed (Completed held), and no reason is given; write one under reason");
    }

    @Test
    void wantsAReasonForANumberFarAboveThePlanOnly() {
        rows.put(output("meetings", Completion.NUMBER, null), planned("meetings", "held", "100"))
                .put(printed("meetings", "held", "125"));
        assertThat(rows.statements(new OffPlanExplainedCheck(rows.store()))).isEmpty();
        rows.put(printed("meetings", "held", "126"));
        assertThat(rows.statements(new OffPlanExplainedCheck(rows.store()))).hasSize(1);
    }

    @Test
    void findsAYesThatStaysBelowItsPlan() {
        rows.put(output("training", Completion.YES, null), planned("training", "staff", "187"))
                .put(completed("training", "staff", "187"));
        assertThat(rows.statements(new YesReachesThePlanCheck(rows.store()))).isEmpty();
        rows.put(completed("training", "staff", "61"));
        assertThat(rows.statements(new YesReachesThePlanCheck(rows.store())))
                .singleElement()
                .asString()
                .contains("(61 of 187)");
    }

    @Test
    void wantsRemarksAndACompletionForEveryOutput() {
        rows.put(output("meetings", Completion.YES, null));
        assertThat(rows.statements(new OutputsHaveRemarksCheck(rows.store()))).isEmpty();
        rows.put(output("maps", null, null))
                .put(new PlannedOutput("guides", "1.1", null, null, 10, "Guides", Completion.YES, null, null));
        assertThat(rows.statements(new OutputsHaveRemarksCheck(rows.store())))
                .containsExactlyInAnyOrder(
                        "Output maps: nothing is entered under completed yet; enter number, numbers, yes or no",
                        "Output guides: it has no remarks; say what was done");
    }

    private static IndicatorQuantity detail(String code, String value, String whole) {
        return new IndicatorQuantity("1.1.1", code, 10, code, OwnRows.number(value), "decision", whole, null);
    }
}
