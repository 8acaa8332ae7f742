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
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.report.Reports;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.missionbench.platform.UndoCommand;
import org.missionbench.platform.profile.ProfileShelf;

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

    @Test
    void aPreviewSaysWhichMeasuresAndPlacesOfTheReportWouldChange() throws Exception {
        importTeas("green,Green tea");
        write("tea.csv", "code,title", "black,Black tea");
        CommandOutcome previewed = imported("preview=true");
        assertThat(table(previewed)).isEqualTo(ONE_MORE);
        assertThat(previewed.parts())
                .contains(new Rows(
                        List.of("place in the report", "before", "after"),
                        List.of(List.of("I. Teas, paragraph 1", "1 kinds", "2 kinds")),
                        List.of(1, 2)));
        assertThat(previewed.data())
                .containsEntry(
                        "places",
                        List.of(Map.of("place", "I. Teas, paragraph 1", "before", "1 kinds", "after", "2 kinds")));
        assertThat(count("tea")).isEqualTo(1);
        assertThat(store.changes(SCOPE, 10)).hasSize(1);
    }

    @Test
    void aPreviewOfWrongRowsComparesNothing() throws Exception {
        importTeas("green,Green tea");
        write("tea.csv", "code,title", "BLACK,Black tea");
        assertThat(imported("preview=true").data())
                .containsEntry("measures", List.of())
                .containsEntry("places", List.of());
    }

    @Test
    void anImportEndsWithWhereItsEffectsAreListed() throws Exception {
        importTeas("green,Green tea");
        CommandOutcome more = importTeas("black,Black tea");
        assertThat(more.parts().get(more.parts().size() - 1))
                .isEqualTo(new CommandOutcome.Line("It is change 2; 'effects 2' lists what it changes in the report"));
        CommandOutcome same = importTeas("black,Black tea");
        assertThat(same.parts().get(same.parts().size() - 1))
                .isEqualTo(new CommandOutcome.Line("UNEM 2021/22: imported; everything was there already"));
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
        return new ImportCommand(store, measures, new ProfileShelf(List.of()), List.of(), new TeaReport())
                .run(arguments("tea.csv", all.toArray(String[]::new)), Progress.NONE);
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

    /** One paragraph with the number of teas. */
    private final class TeaReport implements Reports {

        @Override
        public Document assemble(MissionPeriod scope) {
            throw new UnsupportedOperationException("Nobody reads the report whole here");
        }

        @Override
        public Printed printed(MissionPeriod scope) {
            String then = paragraph(scope);
            return () -> then.equals(paragraph(scope))
                    ? List.of()
                    : List.of(new Difference("I. Teas, paragraph 1", then, paragraph(scope)));
        }

        private String paragraph(MissionPeriod scope) {
            return store.all(scope, TeaHouse.Tea.class).size() + " kinds";
        }
    }
}
