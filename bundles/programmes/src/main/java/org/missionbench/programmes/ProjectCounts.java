package org.missionbench.programmes;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** How many implemented projects of a kind there are, and by what. */
final class ProjectCounts {

    private final Portfolio portfolio;
    private final Map<String, Set<String>> projectsByTag;

    private ProjectCounts(Portfolio portfolio, List<ProjectTag> tags) {
        this.portfolio = portfolio;
        this.projectsByTag = tags.stream()
                .collect(Collectors.groupingBy(
                        ProjectTag::tag, TreeMap::new, Collectors.mapping(ProjectTag::project, Collectors.toSet())));
    }

    static ProjectCounts of(RecordStore store, MissionPeriod scope) {
        return new ProjectCounts(Portfolio.of(store, scope), store.all(scope, ProjectTag.class));
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /** The tags in use, by name. */
    List<String> tags() {
        return projectsByTag.keySet().stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** How many projects of a kind answer a description such as: by theme, environment. */
    long count(ProjectKind kind, ReportedCount.Dimension dimension, String code) {
        return portfolio.implemented(kind).stream()
                .filter(answers(dimension, code))
                .count();
    }

    private Predicate<Project> answers(ReportedCount.Dimension dimension, String code) {
        return switch (dimension) {
            case ALL -> project -> true;
            case THEME -> project -> portfolio.isInArea(project, code);
            case IMPLEMENTER -> project -> portfolio.isImplementedBy(project, code);
            case GENDER -> project -> code.equals(project.genderMarker());
            case TAG ->
                project -> projectsByTag.getOrDefault(code, new HashSet<>()).contains(project.code());
        };
    }
}
