package org.missionbench.facilities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A project's days agree with its state, and none is late without a reason. */
@Component
public final class ProjectDatesAgreeCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/project-dates-agree");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ProjectDatesAgreeCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return store.all(scope, Project.class).stream()
                .flatMap(project -> fault(project, scope.period().to())
                        .map(words -> RULE.missing("facility-project, " + project.code(), state(project), words))
                        .stream())
                .toList();
    }

    private static Optional<String> fault(Project project, LocalDate last) {
        return switch (project.state()) {
            case COMPLETED -> when(project.ended() == null, "completed, but without the day; write ended");
            case UNDER_WAY ->
                project.begun() == null
                        ? Optional.of("under way, but without its first day; write begun")
                        : late(project, last);
            case PLANNED -> late(project, last);
            case POSTPONED ->
                when(
                        project.postponedTo() == null || project.reason() == null,
                        "postponed, but not to when or not why; write postponed_to and reason");
            case CANCELLED -> when(project.reason() == null, "cancelled, but nobody says why; write the reason");
        };
    }

    private static Optional<String> late(Project project, LocalDate last) {
        return when(
                project.plannedEnd() != null && !project.plannedEnd().isAfter(last) && project.reason() == null,
                "to be finished by %s, but still %s at the end of the period; write the reason, or the day it ended"
                        .formatted(project.plannedEnd(), state(project)));
    }

    private static Optional<String> when(boolean condition, String words) {
        return condition ? Optional.of(words) : Optional.empty();
    }

    private static String state(Project project) {
        return Slugs.of(project.state());
    }
}
