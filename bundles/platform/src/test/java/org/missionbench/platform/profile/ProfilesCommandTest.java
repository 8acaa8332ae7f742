package org.missionbench.platform.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.Progress;
import org.missionbench.platform.PlatformDatasets;
import org.missionbench.storage.StandaloneStore;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder, and the store before each test
class ProfilesCommandTest {

    @TempDir
    private Path folder;

    private StandaloneStore store;

    @BeforeEach
    void openStore() {
        store = StandaloneStore.open(folder.resolve("store.db"), List.of(new PlatformDatasets()));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void listsWhatProfilesReadAndInto() throws Exception {
        profile("missions", "Missions", "mission");
        profile("teas", "Teas", "tea");
        CommandOutcome listed = run(Map.of());
        assertThat(listed.parts())
                .containsExactly(
                        new Rows(
                                List.of("profile", "reads", "into"),
                                List.of(
                                        List.of("missions", "Missions", "mission"),
                                        List.of("teas", "Teas", "tea (module absent)")),
                                List.of()),
                        new Line("Use one with 'import FILE --profile NAME'; 'profiles NAME' says more"));
    }

    @Test
    void saysOfAProfileWhereEachColumnComesFrom() throws Exception {
        profile("teas", "Teas", "tea");
        assertThat(run(Map.of("name", "teas")).parts())
                .containsExactly(
                        new Line("Teas"),
                        new Line("A CSV file with ',' between the cells, in UTF-8; row 1 names the columns"),
                        new Rows(
                                List.of("dataset", "column", "from"),
                                List.of(
                                        List.of("tea", "code", "Code or Key"),
                                        List.of("tea", "title", "Code or Key; codes a = b"),
                                        List.of("tea", "kind", "always 'hot'")),
                                List.of()),
                        new Line(
                                "No module that is present has a dataset 'tea'; install its feature (see 'features list') before importing"));
    }

    @Test
    void aProfileThatCannotBeUsedIsAFinding() throws Exception {
        profile("missions", "Missions", "mission");
        Files.writeString(folder.resolve("bad.json"), "{}");
        CommandOutcome listed = run(Map.of());
        assertThat(listed.status().exitStatus()).isEqualTo(1);
        assertThat(listed.parts())
                .contains(
                        new Line(
                                folder.resolve("bad.json")
                                        + " line 1, heads: name the columns of the file that are read, such as \"date\": \"Posting date\""));
    }

    @Test
    void saysWhereProfilesBelongWhenThereAreNone() throws Exception {
        assertThat(run(Map.of()).parts()).containsExactly(new Line("There are no profiles; put one into " + folder));
        assertThatThrownBy(() -> run(Map.of("name", "teas")))
                .hasMessage("There is no profile 'teas'; put one into " + folder);
    }

    private CommandOutcome run(Map<String, String> values) throws Exception {
        return new ProfilesCommand(new ProfileShelf(List.of(folder)), store)
                .run(new Arguments(values, folder), Progress.NONE);
    }

    private void profile(String name, String title, String dataset) throws IOException {
        Files.writeString(
                folder.resolve(name + ".json"),
                """
                { "title": "%s", "file": { "kind": "csv" }, "heads": { "code": ["Code", "Key"] },
                  "datasets": [ { "dataset": "%s", "columns": {
                    "code": "code", "title": { "from": "code", "codes": { "a": "b" } }, "kind": { "constant": "hot" } } } ] }
                """
                        .formatted(title, dataset));
    }
}
