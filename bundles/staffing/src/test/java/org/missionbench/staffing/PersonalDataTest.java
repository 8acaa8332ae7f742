package org.missionbench.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.DatasetShape;

class PersonalDataTest {

    private static final String NAME = "Unmistakable Person";

    @TempDir
    Path folder;

    @Test
    void isMarkedInTheOneDatasetThatHoldsIt() {
        DatasetShape shape = DatasetShape.of(Assignment.class);
        assertThat(shape.columns().stream()
                        .filter(column -> column.declaration() != null
                                && column.declaration().personal()))
                .extracting(column -> column.name())
                .containsExactly("person", "sex");
    }

    @Test
    void reachesNoSectionMeasureFindingOrCommand() throws CommandRefused {
        try (OwnRows rows = OwnRows.empty(folder).put(OwnRows.line("staff", "Staff", 10, null))) {
            rows.put(
                    post("1"),
                    post("2"),
                    new Assignment("1", LocalDate.parse("2020-07-01"), null, NAME, Assignment.Sex.WOMAN),
                    new Assignment(
                            "2",
                            LocalDate.parse("2019-07-01"),
                            LocalDate.parse("2021-01-31"),
                            NAME,
                            Assignment.Sex.MAN));
            String said = everythingSaid(rows);
            assertThat(said)
                    .contains("Staff", "posts-vacant-over-24-months", "vacant_since=2021-02-01")
                    .doesNotContain(NAME);
        }
    }

    private static String everythingSaid(OwnRows rows) throws CommandRefused {
        List<Object> said = new ArrayList<>();
        for (var section : List.of(
                new IncumbencySection(rows.store()),
                new VacancySection(rows.store()),
                new GenderSection(rows.store()),
                new LongVacantPostsSection(rows.store()))) {
            said.add(section.blocks(OwnRows.SCOPE));
        }
        said.add(MeasuredFigures.of(rows.store(), OwnRows.SCOPE));
        said.add(new PostRegisterCheck(rows.store()).check(OwnRows.SCOPE));
        said.add(new MonthsCompleteCheck(rows.store()).check(OwnRows.SCOPE));
        said.add(new VacanciesCommand(rows.store()).run(new Arguments(Map.of(), Path.of(".")), Progress.NONE));
        return said.toString();
    }

    private static Post post(String number) {
        return new Post(
                number,
                "P-4",
                "staff",
                "Office",
                "Town",
                LocalDate.parse("2019-07-01"),
                null,
                null,
                null,
                null,
                null,
                null,
                Basis.RECORDED);
    }
}
