package org.missionbench.platform.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionbench.contracts.dataset.ValueRejected;

class SourceDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | dd.MM.yyyy       | day   | 14.09.2021          | 2021-09-14
                    en | dd.MM.yyyy       | month | 14.09.2021          | 2021-09
                    en | dd/MM/yyyy HH:mm | time  | 14/09/2021 08:05    | 08:05
                    en | M/d/yyyy h:mm a  | time  | 9/4/2021 1:05 pm    | 13:05
                    en | d MMM yyyy       | day   | 4 Sep 2021          | 2021-09-04
                    fr | d MMMM yyyy      | day   | 4 septembre 2021    | 2021-09-04
                    en | yyyyMMdd         | day   | 20210914            | 2021-09-14
                    """)
    void readsEveryForm(String language, String form, String keep, String written, String read) throws ValueRejected {
        assertThat(rule(language, form, keep).of(written)).isEqualTo(read);
    }

    @Test
    void refusesADayThatIsNotInTheCalendar() {
        assertThatThrownBy(() -> rule("en", "dd.MM.yyyy", "day").of("31.06.2022"))
                .isInstanceOf(ValueRejected.class)
                .hasMessage("'31.06.2022' is not a date of the form dd.MM.yyyy; write it like 14.09.2021");
    }

    private static CellRule rule(String language, String form, String keep) {
        ObjectNode json = new JsonMapper().createObjectNode().put("language", language);
        json.putObject("day").put("from", "day").put("date", form).put("keep", keep);
        ProfileNode root = new ProfileNode("test.json", new ProfileLines(Map.of()), "", json);
        SourceHeads heads = new SourceHeads(Map.of("day", List.of("Day")), Set.of());
        return CellReader.of(root, heads).read("day", root.at("day"));
    }
}
