package org.missionbench.staffing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A person in a post for a time; holds personal data, which reports and measures never show. */
@Dataset(
        name = "assignment",
        title = "Assignments to posts",
        help =
                "Who is in which post, for missions that keep it here. Only counts leave this dataset. Names are not needed: leave them empty where you can.")
record Assignment(
        @Column(label = "Post", help = "Number of the post.", key = true, references = "post", example = "30012345")
                String post,
        @Column(label = "Starts", help = "First day in the post.", key = true, example = "2021-09-01") LocalDate starts,
        @Column(
                        label = "Ends",
                        help = "Last day in the post; nothing while it goes on.",
                        optional = true,
                        example = "2022-03-31")
                @Nullable LocalDate ends,
        @Column(
                        label = "Person",
                        help = "Index number or name; personal data.",
                        optional = true,
                        personal = true,
                        example = "10001234")
                @Nullable String person,
        @Column(
                        label = "Sex",
                        help = "woman or man, for the share of women; personal data.",
                        optional = true,
                        personal = true,
                        example = "woman")
                @Nullable Sex sex) {

    /** Refuses an assignment that ends before it starts; the message names no person. */
    Assignment {
        if (ends != null && ends.isBefore(starts)) {
            throw new IllegalArgumentException("post %s: an assignment starts on %s and ends on %s; correct one of them"
                    .formatted(post, starts, ends));
        }
    }

    /** Whether it covers a day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    /** As reports of the share of women count. */
    enum Sex {
        WOMAN,
        MAN
    }
}
