package com.example.medical;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.Table;

class MedicalServicesTest {

    @TempDir
    Path folder;

    @Test
    void addUpTheMonthsOfThePeriod() {
        try (OwnRows rows = OwnRows.clinic(folder)
                .put(OwnRows.attendance("2023-07", 300, 1), OwnRows.attendance("2024-06", 280, 2))) {
            Table table = (Table)
                    new MedicalServices(rows.store()).blocks(OwnRows.SCOPE).get(0);
            assertThat(table.rows()).hasSize(13);
            assertThat(figures(table.rows().get(0))).containsExactly("300 case", "1 case");
            assertThat(figures(table.rows().get(12))).containsExactly("580 case", "3 case");
        }
    }

    @Test
    void leadFromTheTileToThePage() {
        try (OwnRows rows = OwnRows.clinic(folder)) {
            assertThat(new MedicalServices(rows.store()).tile(OwnRows.SCOPE).orElseThrow())
                    .extracting(tile -> tile.figure().key(), tile -> tile.view())
                    .containsExactly("medical.hospitals", "medical/services");
        }
    }

    @Test
    void listTheStockThatExpiresWithinNinetyDays() throws CommandRefused {
        try (OwnRows rows = OwnRows.clinic(folder).put(batch("B-1", "2024-09-28"), batch("B-2", "2024-09-29"))) {
            assertThat(new MedicalCommand(rows.store())
                            .run(new Arguments(Map.of(), folder), Progress.NONE)
                            .data()
                            .get("stock"))
                    .isEqualTo(List.of(List.of("B-1", "Aspirin", "5.50 box", "2024-09-28")));
        }
    }

    @Test
    void showNothingWithoutRows() {
        try (OwnRows rows = OwnRows.empty(folder)) {
            assertThat(new MedicalServices(rows.store()).blocks(OwnRows.SCOPE)).isEmpty();
            assertThat(new MedicalServices(rows.store()).tile(OwnRows.SCOPE)).isEmpty();
            assertThat(new MedicalMeasures(rows.store()).measures(OwnRows.SCOPE))
                    .isEmpty();
        }
    }

    private static List<String> figures(Table.Row row) {
        return row.cells().stream()
                .filter(Table.FigureCell.class::isInstance)
                .map(cell -> String.valueOf(((Table.FigureCell) cell).figure()))
                .toList();
    }

    private static StockBatch batch(String number, String day) {
        return new StockBatch(number, "Aspirin", new BigDecimal("5.50"), "box", LocalDate.parse(day), false);
    }
}
