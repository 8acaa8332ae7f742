package org.missionbench.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;

class OutlineTest {

    @Test
    void ordersPlacesAsAReaderWould() {
        List<String> places = new ArrayList<>(List.of(
                "V",
                "III.D.2",
                "III.F",
                "IV",
                "0",
                "III",
                "III.D",
                "III.D.1",
                "I",
                "VI",
                "III.A",
                "II.E.10",
                "II.E.9.a",
                "II.E.9"));
        places.sort(new PlaceOrder());
        assertThat(places)
                .containsExactly(
                        "0",
                        "I",
                        "II.E.9",
                        "II.E.9.a",
                        "II.E.10",
                        "III",
                        "III.A",
                        "III.D",
                        "III.D.1",
                        "III.D.2",
                        "III.F",
                        "IV",
                        "V",
                        "VI");
    }

    @Test
    void numbersAHeadingWithTheLastPartOfItsPlace() {
        assertThat(new OutlineEntry("III.D.1", 10, "Other revenue", null, true).number())
                .isEqualTo("1.");
        assertThat(new OutlineEntry("III", 10, "Resource performance", null, true).number())
                .isEqualTo("III.");
        assertThat(new OutlineEntry("0", 10, "Summary", null, true).number()).isEmpty();
    }

    @Test
    void followsTheSectionsWhereTheMissionHasDeclaredNoOutline() {
        List<ReportSection> sections = new ArrayList<>(List.of(
                new Placed("finance/borrowing", "III.D.2", "Borrowing"),
                new Placed("finance/other-revenue", "III.D.1", "Other revenue"),
                new Placed("finance/summary", "0", "Summary")));
        Collections.shuffle(sections);
        assertThat(UsualOutline.of(sections, List.of()))
                .extracting(OutlineEntry::place, OutlineEntry::title, OutlineEntry::section)
                .containsExactly(
                        tuple("0", "Summary", "finance/summary"),
                        tuple("III", "Resource performance", null),
                        tuple("III.D", "Other revenue and adjustments, and borrowing", null),
                        tuple("III.D.1", "Other revenue", "finance/other-revenue"),
                        tuple("III.D.2", "Borrowing", "finance/borrowing"));
    }

    @Test
    void leavesOutSectionsThatOnlyAMissionsOwnOutlineMayAskFor() {
        List<ReportSection> sections = List.of(
                new Placed("staffing/gender", "", "Share of women"), new Placed("finance/summary", "0", "Summary"));
        assertThat(UsualOutline.of(sections, List.of()))
                .extracting(OutlineEntry::section)
                .containsExactly("finance/summary");
    }

    @Test
    void readsSeveralSectionsAndTheirParts() {
        OutlineEntry entry =
                new OutlineEntry("II.E", 10, "Frameworks", "results/frameworks#1, staffing/incumbency", true);
        assertThat(entry.sections())
                .containsExactly(
                        new SectionReference("results/frameworks", "1"),
                        new SectionReference("staffing/incumbency", ""));
    }

    @Test
    void putsSectionsThatNameOnePlaceThereInTheOrderOfTheirIds() {
        List<ReportSection> sections = List.of(
                new Placed("staffing/incumbency", "0", "Incumbency"), new Placed("finance/summary", "0", "Summary"));
        assertThat(UsualOutline.of(sections, List.of("VI")))
                .extracting(OutlineEntry::place, OutlineEntry::title, OutlineEntry::section)
                .containsExactly(
                        tuple("0", "Summary", "finance/summary, staffing/incumbency"),
                        tuple("VI", "Follow-up of requests", null));
    }

    @Test
    void findsFilledSectionsThatArePrintedNowhere() {
        SectionPlaces places = places(
                List.of(entry("I", "finance/summary")),
                new Filled("finance/summary", "0", Map.of("", List.of("summary"))),
                new Filled("finance/borrowing", "III.D.2", Map.of("", List.of("borrowing"))),
                new Filled("staffing/gender", "", Map.of("", List.of("gender"))),
                new Placed("finance/actions", "V", "Actions"));
        assertThat(places.unprinted()).containsExactly("finance/borrowing");
        assertThat(SectionList.of(places).parts().get(0))
                .extracting(part -> ((CommandOutcome.Rows) part).rows())
                .isEqualTo(List.of(
                        List.of("finance/actions", "Actions", "V", "–", "no"),
                        List.of("finance/borrowing", "finance/borrowing", "III.D.2", "–", "yes"),
                        List.of("finance/summary", "finance/summary", "0", "I", "yes"),
                        List.of("staffing/gender", "staffing/gender", "–", "–", "yes")));
    }

    @Test
    void findsTablesOfPartsThatTheOutlineForgets() {
        ReportSection frameworks = new Filled(
                "results/frameworks",
                "II.E",
                Map.of("", List.of("one", "two", "three"), "1", List.of("one"), "2", List.of("two")));
        List<OutlineEntry> parts = List.of(entry("II", "results/frameworks#1"), entry("III", "results/frameworks#2"));
        assertThat(places(parts, frameworks).forgottenParts())
                .extracting(Finding::statement)
                .containsExactly(
                        "The table 'three' of results/frameworks is not printed: the outline asks for results/frameworks#1, results/frameworks#2 only; add the part with it");
        assertThat(places(List.of(entry("II", "results/frameworks")), frameworks)
                        .forgottenParts())
                .isEmpty();
    }

    private static SectionPlaces places(List<OutlineEntry> outline, ReportSection... sections) {
        return new SectionPlaces(List.of(sections), outline, new MissionPeriod("OTHER", new BudgetPeriod(2023)));
    }

    private static OutlineEntry entry(String place, String section) {
        return new OutlineEntry(place, 10, place, section, true);
    }

    /** A section with a table for each name, by part. */
    private record Filled(String id, String key, Map<String, List<String>> tables) implements ReportSection {

        @Override
        public OutlinePlace place() {
            return new OutlinePlace(key, id);
        }

        @Override
        public List<Block> blocks(MissionPeriod scope) {
            return part(scope, "");
        }

        @Override
        public List<Block> part(MissionPeriod scope, String part) {
            return tables.getOrDefault(part, List.of()).stream()
                    .map(id -> (Block) new Table(id, "", "", List.of(Table.Column.text("A")), List.of(), Map.of()))
                    .toList();
        }
    }

    private record Placed(String id, String key, String title) implements ReportSection {

        @Override
        public OutlinePlace place() {
            return new OutlinePlace(key, title);
        }

        @Override
        public List<Block> blocks(MissionPeriod scope) {
            return List.of();
        }
    }
}
