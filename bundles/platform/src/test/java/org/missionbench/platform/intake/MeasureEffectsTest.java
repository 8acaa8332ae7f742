package org.missionbench.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.missionbench.platform.UndoCommand;

/** What an import and its undoing say about measures: the number of teas, and one more for each tea. */
class MeasureEffectsTest extends ImportBench {

    private static final List<List<String>> ONE_MORE =
            List.of(List.of("teas.black", "–", "1 tea"), List.of("teas.count", "1 tea", "2 tea"));

    private final Measures measures = this::measures;

    @Test
    void anImportSaysWhichMeasuresChanged() throws Exception {
        importTeas("green,Green tea");
        assertThat(table(importTeas("green,Green tea", "black,Black tea"))).isEqualTo(ONE_MORE);
        assertThat(count("tea")).isEqualTo(2);
    }

    @Test
    void theFirstRowsOfAMissionChangeNoMeasure() throws Exception {
        assertThat(importTeas("green,Green tea").data()).containsEntry("measures", List.of());
    }

    @Test
    void aLongListIsCutForPeopleAndWholeForPrograms() throws Exception {
        importTeas("green,Green tea");
        String[] many = new String[30];
        for (int at = 0; at < many.length; at++) {
            many[at] = "tea-" + (char) ('a' + at % 26) + (char) ('a' + at / 26) + ",Tea";
        }
        CommandOutcome all = importTeas(many);
        assertThat(table(all)).hasSize(20);
        assertThat(all.parts()).contains(new CommandOutcome.Line("… and 11 more measures; --json lists all"));
        assertThat((List<?>) all.data().get("measures")).hasSize(31);
    }

    @Test
    void undoingSaysWhichMeasuresChangedBack() throws Exception {
        importTeas("green,Green tea");
        importTeas("black,Black tea");
        CommandOutcome undone = new UndoCommand(store, measures).run(arguments("", "number=2"), Progress.NONE);
        assertThat(table(undone))
                .containsExactly(List.of("teas.black", "1 tea", "–"), List.of("teas.count", "2 tea", "1 tea"));
    }

    private CommandOutcome importTeas(String... rows) throws Exception {
        String[] lines = new String[rows.length + 1];
        lines[0] = "code,title";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        write("tea.csv", lines);
        return imported();
    }

    private CommandOutcome imported(String... options) throws Exception {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("mission=UNEM", "period=2021/22"));
        return new ImportCommand(store, measures).run(arguments("tea.csv", all.toArray(String[]::new)), Progress.NONE);
    }

    private static List<List<String>> table(CommandOutcome outcome) {
        return outcome.parts().stream()
                .filter(Rows.class::isInstance)
                .map(Rows.class::cast)
                .filter(rows -> rows.heads().contains("before"))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private SortedMap<MeasureKey, Measure> measures(MissionPeriod scope) {
        List<TeaHouse.Tea> teas = store.all(scope, TeaHouse.Tea.class);
        SortedMap<MeasureKey, Measure> measures = new TreeMap<>();
        put(measures, "teas.count", teas.size());
        teas.forEach(tea -> put(measures, "teas." + tea.code(), 1));
        return measures;
    }

    private static void put(Map<MeasureKey, Measure> measures, String name, long count) {
        MeasureKey key = new MeasureKey(name);
        measures.put(key, new Measure(key, name, Quantity.of(count, "tea"), "counted", List.of()));
    }
}
