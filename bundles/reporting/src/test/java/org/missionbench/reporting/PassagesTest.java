package org.missionbench.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.PassageSource;
import org.missionbench.contracts.report.PassageSource.Kind;
import org.missionbench.contracts.report.PassageSource.Passage;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.storage.StandaloneStore;

class PassagesTest {

    private static final MissionPeriod SCOPE = new MissionPeriod("OTHER", new BudgetPeriod(2023));
    private static final ChangeNote NOTE = new ChangeNote("test", "test", "");

    @TempDir
    Path folder;

    private StandaloneStore store;

    @BeforeEach
    void open() {
        store = StandaloneStore.open(folder.resolve("test.db"), List.of(new ReportingDatasets()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void standAroundTheSectionsInTheirKinds() {
        outline(new OutlineEntry("I", 10, "Introduction", "fuel/tanks#2, fuel/tanks", true));
        AssembledReport report = report(List.of(
                passage("I/1", Kind.NUMBERED, "One:"),
                passage("I/2", Kind.ITEM, "first;"),
                passage("I/3", Kind.ITEM, "second."),
                passage("I/4", Kind.HEADING, "More"),
                passage("I/5", Kind.PLAIN, "Plain.")));
        assertThat(report.document().parts())
                .containsExactly(
                        new Document.Part("I.", new Heading(1, "Introduction")),
                        new Document.Part("1.", new Paragraph("I/1", true, BoundText.parse("One:"))),
                        part(new Listing(List.of(BoundText.parse("first;"), BoundText.parse("second.")))),
                        part(new Heading(4, "More")),
                        part(new Paragraph("I/5", false, BoundText.parse("Plain."))),
                        part(new Heading(4, "part 2")),
                        part(new Heading(4, "whole")));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void standWhereTheUsualOutlineHasAPlaceForThem() {
        assertThat(report(List.of(passage("I/1", Kind.NUMBERED, "One.")))
                        .document()
                        .parts())
                .extracting(Document.Part::number)
                .startsWith("I.", "1.");
    }

    @Test
    void areNamedWhenTheOutlineHasNoPlaceForThem() {
        outline(new OutlineEntry("II", 10, "Mandate performance", null, true));
        assertThat(report(List.of(passage("I/1", Kind.NUMBERED, "One."))).findings())
                .extracting(Finding::statement)
                .containsExactly(
                        "Paragraph I/1 is not printed: the outline has no place I; add it there or give the paragraph another place");
    }

    @Test
    void areMissedOnceAtTheHeadOfAReportWithoutTheirModule() {
        outline(new OutlineEntry("I", 10, "Introduction", null, true), new OutlineEntry("II", 20, "More", null, false));
        AssembledReport report = assembler(List.of()).report(SCOPE);
        assertThat(report.document().parts())
                .extracting(Document.Part::block)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(new Heading(1, "Introduction")),
                        notice -> assertThat(((Notice) notice).text())
                                .contains("'narrative' is not installed", "features install narrative"),
                        second -> assertThat(second).isEqualTo(new Heading(1, "More")));
        assertThat(report.document().parts().get(2).number()).isEmpty();
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("reporting/texts-present");
    }

    @Test
    void keepOneNoticeForSeveralSectionsOfOneAbsentModule() {
        outline(new OutlineEntry("I", 10, "Introduction", "ships/hulls, ships/sails#2, fuel/tanks", true));
        AssembledReport report = report(List.of());
        assertThat(report.document().parts())
                .extracting(Document.Part::block)
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo(new Heading(1, "Introduction")),
                        notice -> assertThat(((Notice) notice).text()).contains("module 'ships' is not installed"),
                        tanks -> assertThat(tanks).isEqualTo(new Heading(4, "whole")));
        assertThat(report.findings()).hasSize(2);
    }

    @Test
    void missOneAnotherWhenASourceFails() {
        outline(new OutlineEntry("I", 10, "Introduction", null, true));
        AssembledReport report = assembler(
                        List.of(new Texts("b/good", List.of(passage("I/1", Kind.PLAIN, "Good."))), new Broken()))
                .report(SCOPE);
        assertThat(report.document().parts()).hasSize(3);
        assertThat(report.findings()).singleElement().satisfies(finding -> assertThat(finding.statement())
                .contains("a/broken", "no ink"));
    }

    private void outline(OutlineEntry... entries) {
        store.change(NOTE, writer -> {
            for (OutlineEntry entry : entries) {
                writer.put(SCOPE, entry);
            }
            return entries.length;
        });
    }

    private AssembledReport report(List<Passage> passages) {
        return assembler(List.of(new Texts("test/texts", passages))).report(SCOPE);
    }

    private ReportAssembler assembler(List<PassageSource> sources) {
        return new ReportAssembler(store, scope -> new TreeMap<>(), List.of(new Tanks()), sources);
    }

    private static Passage passage(String name, Kind kind, String text) {
        return new Passage(name, name.substring(0, name.indexOf('/')), false, kind, text);
    }

    private static Document.Part part(Block block) {
        return new Document.Part("", block);
    }

    private record Texts(String id, List<Passage> all) implements PassageSource {

        @Override
        public List<Passage> passages(MissionPeriod scope) {
            return new ArrayList<>(all);
        }
    }

    private record Broken() implements PassageSource {

        @Override
        public String id() {
            return "a/broken";
        }

        @Override
        public List<Passage> passages(MissionPeriod scope) {
            throw new IllegalStateException("no ink");
        }
    }

    private record Tanks() implements ReportSection {

        @Override
        public String id() {
            return "fuel/tanks";
        }

        @Override
        public OutlinePlace place() {
            return new OutlinePlace("II.C", "Tanks");
        }

        @Override
        public List<Block> blocks(MissionPeriod scope) {
            return List.of(new Heading(4, "whole"));
        }

        @Override
        public List<Block> part(MissionPeriod scope, String part) {
            return List.of(new Heading(4, "part " + part));
        }
    }
}
