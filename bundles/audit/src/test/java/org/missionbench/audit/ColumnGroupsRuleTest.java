package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnGroupsRuleTest {

    private static List<String> judge(String youth) {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("Area", "Projects", "Mission", "Partner", "Team", "Society", "For women", "Incl.", "Neutral")));
        Stream.of(
                        "Community,15,–,1,4,10,3,11,1",
                        "Communication,3,–,–,–,3,–,3,–",
                        "Gender,4,2,–,1,1,4,–,–",
                        youth,
                        "Rule of law,6,–,–,3,3,–,1,5",
                        "Human rights,5,–,–,1,4,1,2,2",
                        "Security,2,–,–,–,2,–,–,2")
                .forEach(row -> rows.add(List.of(row.split(","))));
        Grid grid = new TableCells("table", rows).grid();
        AuditedReport report = new AuditedReport(List.of(), List.of(), List.of(grid), List.of(), List.of(), List.of());
        return new ColumnGroupsRule()
                .judge(report).stream().map(flaw -> flaw.finding().statement()).toList();
    }

    @Test
    void acceptsGroupsOfColumnsThatAddUp() {
        assertThat(judge("Youth,3,2,–,–,1,–,3,–")).isEmpty();
    }

    @Test
    void findsARowInWhichAGroupDoesNotAddUp() {
        assertThat(judge("Youth,3,2,–,–,1,–,2,–"))
                .containsExactly("Youth: columns 6 to 8 give 0 + 2 + 0 = 2, but 3 stands in column 1");
    }

    @Test
    void takesNoColumnsTogetherThatDisagreeInTwoRows() {
        List<String> other = judge("Youth,9,2,–,–,1,–,2,–");
        assertThat(other).hasSize(2).allSatisfy(statement -> assertThat(statement)
                .startsWith("Youth:"));
    }
}
