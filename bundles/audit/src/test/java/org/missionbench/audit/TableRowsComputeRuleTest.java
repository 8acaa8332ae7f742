package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableRowsComputeRuleTest {

    private static List<String> judge(String heads, String... rows) {
        List<List<String>> cells = new ArrayList<>(List.of(List.of(heads.split(","))));
        Stream.of(rows).forEach(row -> cells.add(List.of(row.split(","))));
        Grid grid = new TableCells("table", cells).grid();
        AuditedReport report = new AuditedReport(List.of(), List.of(), List.of(grid), List.of(), List.of(), List.of());
        return new TableRowsComputeRule()
                .judge(report).stream().map(flaw -> flaw.finding().statement()).toList();
    }

    private static List<String> projects(String media) {
        return judge(
                "Area,Projects,Civil society,For women,Including women",
                "Environment,5,5,–,5",
                "Infrastructure,2,2,–,2",
                "Economy,3,3,3,–",
                "Culture,2,2,1,1",
                media,
                "Training,2,2,–,2",
                "Total,15,15,4,11");
    }

    @Test
    void acceptsCountsOfProjectsByKind() {
        assertThat(projects("Media,1,1,–,1")).isEmpty();
    }

    @Test
    void findsKindsThatAreNotAllProjects() {
        assertThat(projects("Media,1,1,–,8")).contains("Media: – plus 8 gives 8, but 1 stands there");
    }

    @Test
    void acceptsWholeNumbersThatHappenToLookLikeShares() {
        assertThat(judge("Area,Planned,Held,Left", "North,5,5,–", "South,2,2,–", "East,3,3,1", "West,10,9,10"))
                .isEmpty();
    }

    @Test
    void acceptsRatesOfWholeNumbersWithinWhatIsRounded() {
        assertThat(rates("203,3.1")).isEmpty();
    }

    @Test
    void findsARateThatRoundingCannotExplain() {
        assertThat(rates("203,9.1"))
                .containsExactly("General Service: what 203 lacks of 210, in per cent gives 3.3, but 9.1 stands there");
    }

    private static List<String> rates(String generalService) {
        return judge(
                "Category,Approved,Actual (average),Vacancy rate (percentage)",
                "Contingents,640,612,4.4",
                "Formed police,160,152,5.0",
                "International,180,166,7.8",
                "General Service,210," + generalService);
    }

    @Test
    void doubtsARowThatRoundingExplains() {
        assertThat(sure("1 204.7,1 180.2,24.4", "30 511.3,29 020.8,1 490.6", "500.0,400.0,100.0"))
                .isEmpty();
    }

    @Test
    void findsTheOnlyRowOfManyThatIsOffByItsLastDigit() {
        String[] rows = new String[12];
        Arrays.fill(rows, "500.0,400.0,100.0");
        rows[3] = "500.0,400.0,100.1";
        assertThat(sure(rows)).hasSize(1);
    }

    private static List<Flaw> sure(String... rows) {
        List<List<String>> cells = new ArrayList<>(List.of(List.of("Category", "Approved", "Spent", "Variance")));
        cells.add(List.of("Police", "2 840.0", "3 015.5", "(175.5)"));
        cells.add(List.of("Travel", "410.0", "365.2", "44.8"));
        cells.add(List.of("Medical", "640.3", "601.7", "38.6"));
        for (String row : rows) {
            List<String> line = new ArrayList<>(List.of("Class " + cells.size()));
            line.addAll(List.of(row.split(",")));
            cells.add(line);
        }
        Grid grid = new TableCells("table", cells).grid();
        AuditedReport report = new AuditedReport(List.of(), List.of(), List.of(grid), List.of(), List.of(), List.of());
        return new TableRowsComputeRule()
                .judge(report).stream().filter(flaw -> flaw.confidence() >= 50).toList();
    }
}
