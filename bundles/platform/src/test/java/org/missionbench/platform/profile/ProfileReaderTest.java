package org.missionbench.platform.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class ProfileReaderTest {

    private static final String GOOD =
            """
            {
              "title": "Teas",
              "file": { "kind": "csv" },
              "heads": { "code": "Code", "name": "Name" },
              "skip": [
                { "column": "code", "blank": true }
              ],
              "datasets": [
                {
                  "dataset": "tea",
                  "columns": {
                    "code": "code",
                    "title": { "from": "name", "letters": "lower" }
                  }
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void readsAProfile() throws IOException {
        ImportProfile profile = read(GOOD);
        assertThat(profile.name()).isEqualTo("teas");
        assertThat(profile.datasets()).containsExactly("tea");
        assertThat(profile.targets().get(0).columns()).containsExactly("code", "title");
        assertThat(profile.layout().headRow()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "csv"            | "ods"           | line 3, file.kind: 'ods' is not csv or xlsx
                    "title": "Teas", | "titel": "Teas",| line 2, titel: 'titel' means nothing here; use title, help, file, heads, optional, skip, footer, numbers, language, mission, period, others, datasets
                    "title": "Teas", | ''              | line 1, title: it is missing; add it
                    "column": "code" | "column": "cod" | line 6, skip[0].column: 'cod' is not among the heads; use one of code, name, or add it there
                    "blank": true    | "blank": "yes"  | line 6, skip[0].blank: write true or false here
                    "lower"          | "small"         | line 13, datasets[0].columns.title.letters: 'small' is not lower or upper
                    "letters": "lower" | "letter": "lower" | line 13, datasets[0].columns.title.letter: 'letter' means nothing here; use from, text, constant, running, ifBlank, pick, letters, replace, codes, otherwise, date, keep, number
                    "from": "name"   | "text": "Tea"   | line 13, datasets[0].columns.title.text: it holds no {column}; write constant instead of text, or name a column in braces
                    "from": "name",  | ''              | line 13, datasets[0].columns.title: give one of from, text, constant, running
                    "letters": "lower" | "pick": "("   | line 13, datasets[0].columns.title.pick: '(' is not a regular expression
                    "letters": "lower" | "date": "tt"  | line 13, datasets[0].columns.title.date: 'tt' is not a form of dates such as dd.MM.yyyy
                    "letters": "lower" | "date": "dd.MM.yyyy", "keep": "time" | line 13, datasets[0].columns.title.date: 'dd.MM.yyyy' does not say the time; write one that does, such as dd.MM.yyyy HH:mm
                    "dataset": "tea" | "dataset": 1    | line 10, datasets[0].dataset: write a text in quotation marks here
                    """)
    void namesFileLineAndKeyOfWhatItRefuses(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(ProfileRefused.class)
                .hasMessage(folder.resolve("teas.json") + " " + message);
    }

    @Test
    void namesTheLineWhereTheJsonIsBroken() {
        assertThatThrownBy(() -> read(GOOD.replace("\"title\": \"Teas\",", "\"title\": \"Teas\"")))
                .hasMessageStartingWith(folder.resolve("teas.json") + " line 3, column 3: ")
                .hasMessageEndingWith("; mend the JSON there");
    }

    private ImportProfile read(String text) throws IOException {
        return ProfileReader.read(Files.writeString(folder.resolve("teas.json"), text));
    }
}
