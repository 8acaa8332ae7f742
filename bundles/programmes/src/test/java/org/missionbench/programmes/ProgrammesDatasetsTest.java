package org.missionbench.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.ValueRejected;

class ProgrammesDatasetsTest {

    private final ProgrammesDatasets source = new ProgrammesDatasets();

    @Test
    void namesWhatIsReferredToBeforeWhatRefersToIt() {
        Set<String> known = new HashSet<>(Set.of("budget-class", "budget-line"));
        for (Class<? extends Record> type : source.datasets()) {
            DatasetShape shape = DatasetShape.of(type);
            known.add(shape.name());
            for (ColumnShape column : shape.columns()) {
                if (!column.references().isEmpty()) {
                    assertThat(known).contains(column.references());
                }
            }
        }
        assertThat(known).contains("project", "project-expenditure", "iati-publisher");
    }

    @Test
    void givesAnExampleForEveryColumnThatTheColumnItselfAccepts() throws ValueRejected {
        for (Class<? extends Record> type : source.datasets()) {
            DatasetShape shape = DatasetShape.of(type);
            if (shape.isRollUp()) {
                continue;
            }
            Object[] row = new Object[shape.columns().size()];
            for (ColumnShape column : shape.columns()) {
                String example =
                        column.declaration() == null ? "" : column.declaration().example();
                assertThat(example).as(shape.name() + "." + column.name()).isNotEmpty();
                row[column.index()] = column.parse(example, row);
            }
            assertThat(shape.valuesOf(shape.rowOf(row))).isEqualTo(row);
        }
    }

    @Test
    void refusesFewerThanNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProjectKind("trust", 10, "Trust", -22L, null))
                .withMessage("planned is -22, but there cannot be fewer than 0 projects; correct it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportedCount("trust", ReportedCount.Dimension.ALL, "all", -1, "A/1"))
                .withMessageStartingWith("projects is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ProjectFigure("p-1", "girls", "Girls", null, new BigDecimal("-3.00"), "person", null, null))
                .withMessageStartingWith("value is -3,");
    }
}
