package org.missionbench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;

class PlatformDatasetsTest {

    @Test
    void declaresWhatReportsReadByName() {
        DatasetShape mission = DatasetShape.of(MissionProfile.class);
        assertThat(mission.name()).isEqualTo("mission");
        assertThat(mission.columns())
                .extracting(ColumnShape::name)
                .containsExactly("name", "short_name", "organization", "seat", "data_basis", "data_note");
    }

    @Test
    void wantsANoteWhereDataAreReconstructed() {
        assertThatThrownBy(() -> new MissionProfile(
                        "United Nations Example Mission",
                        "the Mission",
                        "United Nations",
                        null,
                        DataBasis.PARTLY_RECONSTRUCTED,
                        null))
                .hasMessage(
                        "data_basis is partly-reconstructed, but data_note is empty; say there what was reconstructed");
    }
}
