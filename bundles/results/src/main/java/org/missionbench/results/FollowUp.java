package org.missionbench.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A request with what was done about it. */
@Dataset(
        name = "follow-up",
        title = "Follow-up of requests",
        help =
                "The requests and recommendations made to the mission, what was done about each, by whom and until when.")
record FollowUp(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words and numbers joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "ga-76-274-81")
                String code,
        @Column(
                        label = "Body",
                        help = "Code of the body that made the request.",
                        references = "follow-up-body",
                        example = "general-assembly")
                String body,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Topic", help = "Under which heading the body made it.", example = "Cross-cutting issues")
                String topic,
        @Column(
                        label = "Document",
                        help = "Symbol of the document, as printed: Resolution 76/274.",
                        example = "Resolution 76/274")
                String document,
        @Column(label = "Paragraph", help = "Where in the document: para. 81.", example = "para. 81") String paragraph,
        @Column(
                        label = "Request",
                        help = "What was asked, in short.",
                        example = "Report on programmatic activities in detail")
                String request,
        @Column(
                        label = "Action taken",
                        help = "What was done. Numbers are bound, never typed; each line is a paragraph.",
                        optional = true,
                        example = "A steering group reviews every project")
                @Nullable String action,
        @Column(
                        label = "Owner",
                        help = "The office that answers, not a person.",
                        optional = true,
                        example = "Human Resources")
                @Nullable String owner,
        @Column(label = "Due", help = "When the action is to be done.", optional = true, example = "2022-10-28")
                @Nullable LocalDate due,
        @Column(label = "State", help = "How far it is: open, under-way, done or not-applicable.", example = "done")
                State state,
        @Column(
                        label = "Measure",
                        help = "Key of the measure that shows whether it is still true.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "staffing.posts-vacant-over-24-months")
                @Nullable String measure,
        @Column(
                        label = "Holds when",
                        help = "How the measure must stand to the bound: exact, at-least or at-most.",
                        optional = true,
                        example = "at-most")
                @Nullable Operator holds,
        @Column(label = "Bound", help = "The number the measure is compared with.", optional = true, example = "1")
                @Nullable BigDecimal bound) {

    /** Refuses half a condition. */
    FollowUp {
        boolean whole = holds != null && bound != null && holds != Operator.TOLERANCE;
        boolean none = holds == null && bound == null;
        if (measure == null ? !none : !whole) {
            throw new IllegalArgumentException(
                    "Follow-up %s has half a condition: write measure, holds (exact, at-least or at-most) and bound, or none of them"
                            .formatted(code));
        }
    }

    /** Whether something remains to be done. */
    boolean isOpen() {
        return state == State.OPEN || state == State.UNDER_WAY;
    }

    /** How far the action is. */
    enum State {
        OPEN,
        UNDER_WAY,
        DONE,
        NOT_APPLICABLE
    }
}
