package org.missionbench.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionbench.results.OwnRows.SCOPE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.content.Table;

class FollowUpSectionTest {

    @TempDir
    Path folder;

    @Test
    void printsATableForEachTopicAndDocumentOfABody() {
        try (OwnRows rows = OwnRows.in(folder)) {
            rows.put(
                    new FollowUpBody("assembly", 10, "Assembly", "Request", "Action"),
                    OwnRows.followUp(FollowUp.State.DONE, "It is done", null));
            FollowUpSection section = new FollowUpSection(rows.store());
            assertThat(section.part(SCOPE, "assembly")).singleElement().satisfies(block -> {
                Table table = (Table) block;
                assertThat(table.title()).isEqualTo("Everything");
                assertThat(table.caption()).isEqualTo("Resolution 1/1");
                assertThat(table.columns()).extracting(Table.Column::head).containsExactly("Request", "Action");
                assertThat(new PrintedTable(rows.measures(), SCOPE).rows(table))
                        .containsExactly("Do it (para. 1)|It is done");
            });
            assertThat(section.part(SCOPE, "committee")).isEmpty();
            assertThat(section.blocks(SCOPE)).hasSize(2);
        }
    }
}
