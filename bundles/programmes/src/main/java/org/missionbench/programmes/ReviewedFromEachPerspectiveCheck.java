package org.missionbench.programmes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every project on which work was done was reviewed from each required perspective. */
@Component
public final class ReviewedFromEachPerspectiveCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/reviewed-from-each-perspective");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ReviewedFromEachPerspectiveCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        List<ReviewPerspective> required = Ordered.by(
                ReviewPerspective::position,
                store.all(scope, ReviewPerspective.class).stream()
                        .filter(ReviewPerspective::required)
                        .toList());
        List<ProjectReview> reviews = store.all(scope, ProjectReview.class);
        return store.all(scope, Project.class).stream()
                .filter(Project::isImplemented)
                .flatMap(project -> finding(project, required, reviews).stream())
                .toList();
    }

    private static Optional<Finding> finding(
            Project project, List<ReviewPerspective> required, List<ProjectReview> reviews) {
        String missing = required.stream()
                .filter(perspective -> reviews.stream().noneMatch(review -> isOf(review, project, perspective)))
                .map(ReviewPerspective::code)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(RULE.missing(
                        "project " + project.code(),
                        missing,
                        "%s was not reviewed from the perspective %s; enter the review in project-review"
                                .formatted(project.title(), missing)));
    }

    private static boolean isOf(ProjectReview review, Project project, ReviewPerspective perspective) {
        return review.project().equals(project.code())
                && review.reviewPerspective().equals(perspective.code())
                && review.outcome() != ProjectReview.Outcome.RETURNED;
    }
}
