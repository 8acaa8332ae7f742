package com.example.medical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.ValueRejected;

class MedicalDatasetsTest {

    @Test
    void giveAnExampleForEveryColumnThatTheColumnItselfAccepts() throws ValueRejected {
        for (Class<? extends Record> type : new MedicalDatasets().datasets()) {
            DatasetShape shape = DatasetShape.of(type);
            Object[] row = new Object[shape.columns().size()];
            for (ColumnShape column : shape.columns()) {
                row[column.index()] = column.parse(
                        Objects.requireNonNull(column.declaration()).example(), row);
            }
            assertThat(shape.valuesOf(shape.rowOf(row))).isEqualTo(row);
        }
    }
}
