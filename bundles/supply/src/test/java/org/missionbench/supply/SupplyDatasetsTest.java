package org.missionbench.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.ValueRejected;

class SupplyDatasetsTest {

    private final SupplyDatasets source = new SupplyDatasets();

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
        assertThat(known).contains("supply-order", "supply-property");
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
    void refusesRowsThatCannotBe() {
        assertThatThrownBy(() -> OwnRows.cargo("1", "2023-07-01", "store", "store", "5"))
                .hasMessage("consignment 1: from store to store, but cargo goes to another place; correct one of them");
        assertThatThrownBy(() -> OwnRows.cargo("1", "2023-07-01", "store", "office", "0"))
                .hasMessageContaining("0 kilograms");
        assertThatThrownBy(() -> OwnRows.order("7", null, "chairs", "5", "2023-07-02", "2023-07-01", null, null))
                .hasMessage("order 7: due on 2023-07-01, before it was ordered on 2023-07-02; correct one of them");
        assertThatThrownBy(() -> OwnRows.writeOff("W", "A-1", null, "2023-10-01"))
                .hasMessageContaining("disposed on 2023-10-01, but never approved");
        assertThatThrownBy(() -> OwnRows.indicator("a", "1", null, "100.01", null))
                .hasMessageContaining("100.01 points, but it gives from 0 to 100.00");
        assertThatThrownBy(() -> new PlannedAcquisition("a", "A", "chairs", 5, OwnRows.usd("1"), Basis.RECORDED))
                .hasMessageContaining("quarter 5, but a period has quarters 1 to 4");
    }
}
