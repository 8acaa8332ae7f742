package org.missionbench.staffing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A post or position; no person is named here. */
@Dataset(
        name = "post",
        title = "Posts",
        help = "The posts and positions of the mission, one row for each, without names.")
record Post(
        @Column(label = "Number", help = "The number of the post.", key = true, example = "30012345") String number,
        @Column(label = "Level", help = "Grade of the post.", example = "P-4") String level,
        @Column(
                        label = "Category",
                        help = "Code of the personnel category.",
                        references = "personnel-category",
                        example = "international-staff")
                String category,
        @Column(label = "Office", help = "Section or unit.", example = "Office of Rule of Law") String office,
        @Column(label = "Location", help = "Duty station.", example = "Pristina") String location,
        @Column(label = "Authorized from", help = "First day.", example = "2019-07-01") LocalDate authorizedFrom,
        @Column(
                        label = "Authorized to",
                        help = "Last day; nothing for a post that continues.",
                        optional = true,
                        example = "2022-06-30")
                @Nullable LocalDate authorizedTo,
        @Column(
                        label = "Budget class",
                        help = "Code of the budget class, when it is not that of the category.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "general-temporary-assistance")
                @Nullable String budgetClass,
        @Column(
                        label = "Vacant since",
                        help = "First day without anybody; nothing when filled, or when the assignments say so.",
                        optional = true,
                        example = "2020-05-01")
                @Nullable LocalDate vacantSince,
        @Column(
                        label = "Recruitment",
                        help = "How far the recruitment for a vacant post is.",
                        optional = true,
                        example = "opening-to-be-posted")
                @Nullable Recruitment recruitment,
        @Column(
                        label = "Opening posted",
                        help = "Day on which the job opening was or will be posted.",
                        optional = true,
                        example = "2022-10-21")
                @Nullable LocalDate openingPosted,
        @Column(
                        label = "Opening deadline",
                        help = "Last day for applications.",
                        optional = true,
                        example = "2022-10-28")
                @Nullable LocalDate openingDeadline,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {

    /** Whether the post is authorized on a day. */
    boolean isAuthorizedOn(LocalDate day) {
        return !day.isBefore(authorizedFrom) && (authorizedTo == null || !day.isAfter(authorizedTo));
    }

    /** How far a recruitment is. */
    enum Recruitment {
        NOT_STARTED,
        OPENING_TO_BE_POSTED,
        OPENING_POSTED,
        CANDIDATES_UNDER_REVIEW,
        CANDIDATE_SELECTED,
        FROZEN
    }
}
