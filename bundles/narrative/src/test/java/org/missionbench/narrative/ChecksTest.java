package org.missionbench.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionbench.narrative.TestTexts.SCOPE;
import static org.missionbench.narrative.TestTexts.paragraph;
import static org.missionbench.narrative.TestTexts.stated;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.Finding;
import org.missionbench.narrative.Chapter.State;
import org.missionbench.narrative.NarrativeParagraph.Kind;

class ChecksTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2022-11-01T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate OCTOBER = LocalDate.of(2022, 10, 1);

    @TempDir
    Path folder;

    private TestTexts texts;

    @BeforeEach
    void open() {
        texts = new TestTexts(folder);
    }

    @AfterEach
    void close() {
        texts.close();
    }

    @Test
    void aPartMayEqualItsWhole() {
        texts.put(stated("voters", "100", "person", null), stated("women", "100", "person", "voters"));
        assertThat(new PartsWithinTheirWholeCheck(texts.store).check(SCOPE)).isEmpty();
    }

    @Test
    void aPartThatIsLargerThanItsWholeIsFound() {
        texts.put(stated("voters", "100", "person", null), stated("women", "101", "person", "voters"));
        assertThat(new PartsWithinTheirWholeCheck(texts.store).check(SCOPE))
                .extracting(Finding::statement)
                .containsExactly(
                        "Number of women (101 person) is stated as a part of Number of voters, which is only 100 person; correct one of them, or what it is a part of");
    }

    @Test
    void aChapterThatIsDueLaterOrApprovedIsOnTime() {
        texts.put(
                new Chapter("I", "Finance", State.APPROVED, OCTOBER),
                new Chapter("II", "Politics", State.DRAFT, LocalDate.of(2022, 11, 1)),
                new Chapter("III", "Law", State.DRAFT, null));
        assertThat(new ChaptersAreOnTimeCheck(texts.store, NOVEMBER).check(SCOPE))
                .isEmpty();
    }

    @Test
    void aLateChapterIsFoundWithItsOwner() {
        texts.put(new Chapter("II", "Politics", State.REVIEWED, OCTOBER));
        assertThat(new ChaptersAreOnTimeCheck(texts.store, NOVEMBER).check(SCOPE))
                .extracting(Finding::statement)
                .containsExactly(
                        "Chapter II was due on 2022-10-01 and is reviewed: Politics must have it approved, or agree on another day");
    }

    @Test
    void aTextThatIsApprovedWithItsChapterIsUnchanged() {
        texts.put(paragraph("I", 1, Kind.NUMBERED, "One."));
        texts.put(new Chapter("I", "Finance", State.APPROVED, null), paragraph("II", 1, Kind.NUMBERED, "Two."));
        texts.put(paragraph("II", 1, Kind.NUMBERED, "Three."));
        assertThat(new ApprovedTextsAreUnchangedCheck(texts.store).check(SCOPE)).isEmpty();
    }

    @Test
    void aTextThatWasChangedAfterItsApprovalIsFoundUntilItIsApprovedAgain() {
        texts.put(paragraph("I.A", 1, Kind.NUMBERED, "One."), new Chapter("I", "Finance", State.APPROVED, null));
        texts.put(paragraph("I.A", 1, Kind.NUMBERED, "Two."));
        assertThat(new ApprovedTextsAreUnchangedCheck(texts.store).check(SCOPE))
                .extracting(Finding::statement)
                .containsExactly(
                        "Paragraph I.A/1 was changed after chapter I was approved (change 1): have it approved again, or see the difference with: narrative --compare 1..");
        texts.put(new Chapter("I", "Finance", State.REVIEWED, null));
        texts.put(new Chapter("I", "Finance", State.APPROVED, null));
        assertThat(new ApprovedTextsAreUnchangedCheck(texts.store).check(SCOPE)).isEmpty();
    }

    @Test
    void boundNumbersAndThoseWithASourceAreBound() {
        texts.put(paragraph(
                "I", 1, Kind.NUMBERED, "On 1 July {narrative.figure.voters|prose-count} of {'12'|a report} voted."));
        assertThat(numbersAreBound()).isEmpty();
    }

    @Test
    void aNumberThatIsBoundToNothingIsFound() {
        texts.put(paragraph("I", 1, Kind.NUMBERED, "On 1 July 37 of 40 voted."));
        assertThat(numbersAreBound())
                .extracting(Finding::statement)
                .containsExactly(
                        "I/1 prints 37, 40, bound to nothing: bind it to a measure that 'narrative --unbound' proposes, or mark it with its source");
    }

    private List<Finding> numbersAreBound() {
        return new NumbersAreBoundCheck(new ReportTexts(texts.store, List.of())).check(SCOPE);
    }
}
