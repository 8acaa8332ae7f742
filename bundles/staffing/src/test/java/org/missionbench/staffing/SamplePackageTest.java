package org.missionbench.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;

/** The sample package against A/77/589, from which the literals are copied. */
class SamplePackageTest {

    private static final Path PACKAGE = Path.of("../../config/packages/unmik-2021-22");

    @TempDir
    Path folder;

    private DataPackage sample;

    @BeforeEach
    void imports() throws CommandRefused {
        sample = DataPackage.imported(PACKAGE, folder);
    }

    @AfterEach
    void closes() {
        sample.close();
    }

    @Test
    void printsEveryFigureOfTheIncumbencyTable() {
        assertThat(sample.table(new IncumbencySection(sample.store())))
                .containsExactly(
                        "Military observers|8|8|–",
                        "United Nations police|10|9|10.0",
                        "International staff|113|100|11.5",
                        "National staff|||",
                        "National Professional Officers|33|33|–",
                        "National General Service staff|186|181|2.7",
                        "United Nations Volunteers|||",
                        "International|24|22|8.3");
    }

    @Test
    void saysBelowTheTableHowTheFiguresAreMeantAndThatMonthsAreReconstructed() {
        var blocks = new IncumbencySection(sample.store()).blocks(sample.scope());
        Table table = (Table) blocks.get(0);
        assertThat(table.notes()).containsOnlyKeys("a", "b");
        assertThat(table.columns()).extracting(Table.Column::head).doesNotContain("Planned (average)");
        assertThat(((Notice) blocks.get(1)).kind()).isEqualTo(Notice.Kind.RECONSTRUCTED);
    }

    @Test
    void measuresTheFiguresOfTheFrameworksAndOutputs() {
        MeasuredFigures measured = MeasuredFigures.of(sample.store(), sample.scope());
        assertThat(measured.printed("staffing.vacancy-rate.international-staff"))
                .isEqualTo("11.5");
        assertThat(measured.printed("staffing.share-of-women.international-staff"))
                .isEqualTo("40.8");
        assertThat(measured.printed("staffing.recruitment-days.roster")).isEqualTo("142");
        assertThat(measured.printed("staffing.recruitment-days.post-specific")).isEqualTo("188");
        assertThat(measured.printed("staffing.average-incumbency.civilian-personnel"))
                .isEqualTo("336");
        assertThat(measured.printed("staffing.average-incumbency.national-staff"))
                .isEqualTo("214");
        assertThat(measured.printed("staffing.average-incumbency.uniformed-personnel"))
                .isEqualTo("17");
        assertThat(measured.printed("staffing.budgeted-strength.civilian-personnel"))
                .isEqualTo("356");
        assertThat(measured.printed("staffing.budgeted-strength.national-staff"))
                .isEqualTo("220");
        assertThat(measured.printed("staffing.posts-vacant-over-24-months")).isEqualTo("1");
        assertThat(measured.printed("staffing.training.in-mission.people")).isEqualTo("61");
        assertThat(measured.printed("staffing.travel.training.courses")).isEqualTo("38");
        assertThat(measured.printed("staffing.movements.total.planned")).isEqualTo("18");
    }

    @Test
    void listsTheLongVacantPostWithItsJobOpening() {
        List<String> posts = sample.table(new LongVacantPostsSection(sample.store()));
        assertThat(posts)
                .singleElement()
                .asString()
                .contains(
                        "International staff",
                        "opening to be posted, posting 21 October 2022, deadline 28 October 2022");
    }
}
