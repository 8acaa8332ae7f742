package org.missionbench.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.missionbench.results.OwnRows.number;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;

class ResultsDatasetsTest {

    @Test
    void declareEveryColumnWithAnExampleThatItAccepts() {
        for (Class<? extends Record> type : new ResultsDatasets().datasets()) {
            DatasetShape shape = DatasetShape.of(type);
            assertThat(shape.columns()).allSatisfy(column -> assertThat(
                            Objects.requireNonNull(column.declaration()).example())
                    .describedAs(shape.name() + "." + column.name())
                    .isNotEmpty());
        }
    }

    @Test
    void keepNoPersonalData() {
        assertThat(new ResultsDatasets().datasets())
                .map(DatasetShape::of)
                .flatExtracting(DatasetShape::columns)
                .extracting(ColumnShape::name)
                .doesNotContain("name", "participant");
    }

    @Test
    void referOnlyToDatasetsThatComeBefore() {
        List<String> names = new ResultsDatasets()
                .datasets().stream().map(type -> DatasetShape.of(type).name()).toList();
        for (Class<? extends Record> type : new ResultsDatasets().datasets()) {
            DatasetShape shape = DatasetShape.of(type);
            shape.columns().stream()
                    .map(column -> Objects.requireNonNull(column.declaration()).references())
                    .filter(reference -> !reference.isEmpty())
                    .forEach(reference -> assertThat(names.indexOf(reference))
                            .describedAs(shape.name() + " refers to " + reference)
                            .isBetween(0, names.indexOf(shape.name()) - 1));
        }
    }

    @Test
    void refuseAToleranceWithoutNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator(
                        "1.1.1",
                        "1.1",
                        10,
                        "Share",
                        "per cent",
                        Direction.NONE,
                        Operator.TOLERANCE,
                        number("10"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .withMessage(
                        "Indicator 1.1.1 has the operator tolerance but target 10.000000 and tolerance empty: write both numbers");
    }

    @Test
    void refuseAnOutputThatBelongsNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlannedOutput("maps", null, null, null, 10, "Maps", null, null, null))
                .withMessage(
                        "Output maps has the expected accomplishment empty and the component empty: write exactly one of them");
    }

    @Test
    void refuseAPlannedNumberUnderCompleted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutputQuantity(
                        "maps", Role.PLANNED, "maps", 10, "Maps", number("5"), "map", null, null, true, null, null))
                .withMessageStartingWith("Number maps of output maps is planned and printed");
    }

    @Test
    void refuseHalfACondition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUp(
                        "ga-1",
                        "assembly",
                        10,
                        "Topic",
                        "A/1",
                        "para. 1",
                        "Do it",
                        null,
                        null,
                        null,
                        FollowUp.State.OPEN,
                        "staffing.women",
                        null,
                        number("1")))
                .withMessageStartingWith("Follow-up ga-1 has half a condition");
    }

    @Test
    void refuseAToleranceBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator(
                        "1.1.1",
                        "1.1",
                        10,
                        "Vacant",
                        "per cent",
                        Direction.NONE,
                        Operator.TOLERANCE,
                        number("10"),
                        number("-3"),
                        null,
                        null,
                        null,
                        null,
                        null))
                .withMessage("Indicator 1.1.1 has the tolerance -3: write the number without its sign");
    }

    @Test
    void refuseAnActivityThatNeverHappened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnRows.activity("a-1", "2023-07-31", 0, null))
                .withMessageStartingWith("Activity a-1 has the count 0");
    }
}
