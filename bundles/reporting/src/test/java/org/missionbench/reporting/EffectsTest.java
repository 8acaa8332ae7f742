package org.missionbench.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.narrative.NarrativeDatasets;
import org.missionbench.narrative.NarrativePassages;
import org.missionbench.narrative.StatedMeasures;
import org.missionbench.storage.StandaloneStore;

class EffectsTest {

    private static final MissionPeriod SCOPE = new MissionPeriod("OTHER", new BudgetPeriod(2023));
    private static final MeasureKey FUEL = new MeasureKey("narrative.figure.fuel");

    @TempDir
    Path folder;

    private StandaloneStore store;

    @BeforeEach
    void open() {
        store = StandaloneStore.open(
                folder.resolve("test.db"), List.of(new NarrativeDatasets(), new ReportingDatasets()));
        put("stated-figure", "fuel", "Fuel", new BigDecimal("1250000"), "USD", null, "a report");
        put("stated-figure", "trees", "Trees", new BigDecimal("38"), "tree", null, "a report");
        put(
                "paragraph",
                "I",
                1L,
                enumOf("stands", "before"),
                enumOf("kind", "numbered"),
                "Fuel cost {narrative.figure.fuel|prose-millions}, and {narrative.figure.trees|prose-count} trees stand.");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nameTheFiguresAndTheSentencesAndCellsThatPrintThem() throws CommandRefused {
        put("stated-figure", "fuel", "Fuel", new BigDecimal("1350000"), "USD", null, "a report");
        CommandOutcome outcome = effects(4);
        assertThat(outcome.data())
                .containsEntry(
                        "figures", List.of(difference("narrative.figure.fuel", "USD 1250000.00", "USD 1350000.00")))
                .containsEntry(
                        "places",
                        List.of(
                                difference("I Introduction, paragraph 1", "$1.3 million", "$1.4 million"),
                                difference(
                                        "II.C Mission support initiatives, table, Fuel, Cost", "1 250.0", "1 350.0")))
                .containsEntry("printed_the_same", List.of());
    }

    @Test
    void nameWhatPrintsTheSameAfterRounding() throws CommandRefused {
        put("stated-figure", "fuel", "Fuel", new BigDecimal("1250000.01"), "USD", null, "a report");
        CommandOutcome outcome = effects(4);
        assertThat(outcome.data()).containsEntry("places", List.of());
        assertThat((List<?>) outcome.data().get("printed_the_same")).hasSize(2);
        assertThat(outcome.parts())
                .last()
                .isEqualTo(
                        new CommandOutcome.Line(
                                "Change 4 changes 1 figure, and what the report prints in 0 places; in 2 places it prints the same after rounding"));
    }

    @Test
    void nameATextThatReadsDifferently() throws CommandRefused {
        put("paragraph", "I", 1L, enumOf("stands", "before"), enumOf("kind", "numbered"), "Nothing to say.");
        assertThat(List.<Object>copyOf(
                        (List<?>) Objects.requireNonNull(effects(4).data().get("places"))))
                .contains(difference(
                        "I Introduction, paragraph 1",
                        "Fuel cost {narrative.figure.fuel}, and {narrative.figure.trees} trees stand.",
                        "Nothing to say."));
    }

    @Test
    void areRefusedForAChangeThatALaterOneHasTouched() throws CommandRefused {
        put("stated-figure", "trees", "Trees", new BigDecimal("39"), "tree", null, "a report");
        CommandOutcome outcome = effects(2);
        assertThat(outcome.status()).isEqualTo(CommandOutcome.Status.FINDINGS);
        assertThat(outcome.parts().toString()).contains("change 4 has touched one of its rows");
    }

    private CommandOutcome effects(int change) throws CommandRefused {
        Measures measures = this::measures;
        ReportAssembler assembler =
                new ReportAssembler(store, measures, List.of(new Costs()), List.of(new NarrativePassages(store)));
        Arguments arguments = new Arguments(Map.of("number", String.valueOf(change)), folder);
        return new EffectsCommand(store, measures, assembler).run(arguments, Progress.NONE);
    }

    private SortedMap<MeasureKey, Measure> measures(MissionPeriod scope) {
        SortedMap<MeasureKey, Measure> measures = new TreeMap<>();
        new StatedMeasures(store).measures(scope).forEach(measure -> measures.put(measure.key(), measure));
        return measures;
    }

    private static Map<String, Object> difference(String what, String before, String after) {
        return Map.of("what", what, "before", before, "after", after);
    }

    private void put(String dataset, @Nullable Object... values) {
        store.change(new ChangeNote("test", "test", ""), writer -> {
            writer.put(SCOPE, shape(dataset), values, 1);
            return values.length;
        });
    }

    private Object enumOf(String column, String written) {
        try {
            return Objects.requireNonNull(
                    shape("paragraph").column(column).orElseThrow().parse(written, new Object[0]));
        } catch (ValueRejected e) {
            throw new IllegalArgumentException(e);
        }
    }

    private DatasetShape shape(String dataset) {
        return store.shapes().stream()
                .filter(shape -> shape.name().equals(dataset))
                .findFirst()
                .orElseThrow();
    }

    /** A section with one figure. */
    private final class Costs implements ReportSection {

        @Override
        public String id() {
            return "fuel/costs";
        }

        @Override
        public OutlinePlace place() {
            return new OutlinePlace("II.C", "Mission support initiatives");
        }

        @Override
        public List<Block> blocks(MissionPeriod scope) {
            Table.Cell cost = new Table.FigureCell(
                            Objects.requireNonNull(measures(scope).get(FUEL))
                                    .value()
                                    .orElseThrow(),
                            FigureStyle.THOUSANDS)
                    .withMeasure(FUEL)
                    .withFormula(new Formula.OfRows(List.of(), List.of()));
            return List.of(new Table(
                    "costs",
                    "",
                    "",
                    List.of(Table.Column.text("What"), Table.Column.figures("Cost")),
                    List.of(new Table.Row("fuel", Table.RowKind.LINE, List.of(new Table.TextCell("Fuel"), cost))),
                    Map.of()));
        }
    }
}
