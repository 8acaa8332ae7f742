package org.missionbench.results;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** An entry of the activity log: something that was done, once or as often as an office's sheet says. */
@Dataset(
        name = "activity",
        title = "Activity log",
        help =
                "What was done, when and where. A row is one activity, or as many as its count says: an office's monthly sheet is one row.")
record Activity(
        @Column(
                        label = "Number",
                        help = "A number or reference, unique in the log.",
                        key = true,
                        example = "MRO-2021-07-01")
                String number,
        @Column(
                        label = "Date",
                        help = "When it took place; for a monthly sheet the last day of the month.",
                        example = "2021-07-31")
                LocalDate date,
        @Column(
                        label = "Kind",
                        help = "Code of the kind of activity.",
                        references = "activity-kind",
                        example = "field-meeting")
                String kind,
        @Column(label = "Count", help = "How many of them the row stands for; 1 for a single activity.", example = "1")
                long count,
        @Column(
                        label = "Title",
                        help = "What was done, in general terms and without names of persons.",
                        example = "Meetings with municipal officials")
                String title,
        @Column(label = "Place", help = "Town, region or office.", example = "Northern region") String place,
        @Column(
                        label = "Counterparts",
                        help = "With which institutions, not which persons.",
                        optional = true,
                        example = "Municipal authorities")
                @Nullable String counterparts,
        @Column(
                        label = "Evidence",
                        help = "Reference of the evidence, where there is some.",
                        optional = true,
                        references = "evidence",
                        example = "FO-2021-07-114")
                @Nullable String evidence,
        @Column(
                        label = "Reconstructed",
                        help = "Whether the row was not recorded at the time but built to agree with a printed total.",
                        example = "no")
                boolean reconstructed) {

    /** Refuses a row that stands for nothing. */
    Activity {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "Activity %s has the count %d: write how many activities the row stands for, at least 1"
                            .formatted(number, count));
        }
    }
}
