package org.missionbench.platform;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Who the mission is, in one row; its code is the scope of every row and stands nowhere else. */
@Dataset(
        name = "mission",
        title = "Mission",
        help = "Who the mission is and how far its figures come from primary records. One row.")
record MissionProfile(
        @Column(
                        label = "Name",
                        help = "Full name, as in the title of its reports.",
                        key = true,
                        example = "United Nations Example Mission")
                String name,
        @Column(label = "Short name", help = "What sentences call it.", example = "the Mission") String shortName,
        @Column(label = "Organization", help = "To what it belongs.", example = "United Nations") String organization,
        @Column(label = "Seat", help = "Where its headquarters are.", optional = true, example = "Exampleville")
                @Nullable String seat,
        @Column(
                        label = "Basis of the data",
                        help =
                                "recorded when every figure comes from primary records; partly-reconstructed when some were made up to agree with published totals.",
                        example = "recorded")
                DataBasis dataBasis,
        @Column(
                        label = "Note on the data",
                        help =
                                "What was reconstructed and how: one or two sentences for the reader of a report. Needed when the basis is partly-reconstructed.",
                        optional = true,
                        example = "Monthly amounts were distributed over the year; the totals are those published.")
                @Nullable String dataNote) {

    MissionProfile {
        if (dataBasis == DataBasis.PARTLY_RECONSTRUCTED && (dataNote == null || dataNote.isBlank())) {
            throw new IllegalArgumentException(
                    "data_basis is partly-reconstructed, but data_note is empty; say there what was reconstructed");
        }
    }
}
