package org.missionbench.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.kernel.Money;

class StaffingDatasetsTest {

    private final StaffingDatasets source = new StaffingDatasets();

    @Test
    void namesWhatIsReferredToBeforeWhatRefersToIt() {
        Set<String> known = new HashSet<>();
        for (Class<? extends Record> type : source.datasets()) {
            DatasetShape shape = DatasetShape.of(type);
            known.add(shape.name());
            for (ColumnShape column : shape.columns()) {
                if (!column.references().isEmpty()) {
                    assertThat(known).contains(column.references());
                }
            }
        }
        assertThat(known).contains("personnel-category", "incumbency");
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
    void refusesACostBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonMonthCost("staff", Money.usdCents(-100), null, null, Basis.RECORDED))
                .withMessage("cost is USD -1.00, but nobody costs less than nothing; correct it");
    }
}
