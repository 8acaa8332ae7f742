package org.missionbench.programmes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What single projects count, such as participants, and the sums of the projects of a kind and of an area. */
@Component
public final class FigureMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public FigureMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "programmes/figure-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<ProjectFigure> figures = store.all(scope, ProjectFigure.class);
        Map<String, Project> projects = new HashMap<>();
        Portfolio portfolio = Portfolio.of(store, scope);
        portfolio.projects().stream()
                .filter(Project::isImplemented)
                .forEach(project -> projects.put(project.code(), project));
        List<Measure> measures =
                new ArrayList<>(figures.stream().map(FigureMeasures::single).toList());
        Stream.of(
                        sums(figures, figure -> find(projects, figure).map(Project::projectKind)),
                        sums(figures, figure -> find(projects, figure)
                                .map(project -> project.projectKind() + ".theme." + project.thematicArea())))
                .forEach(measures::addAll);
        return measures;
    }

    private static Optional<Project> find(Map<String, Project> projects, ProjectFigure figure) {
        return Optional.ofNullable(projects.get(figure.project()));
    }

    private static Measure single(ProjectFigure figure) {
        return new Measure(
                MeasureKey.of("programmes", "project", figure.project(), figure.code()),
                figure.title(),
                new Quantity(figure.value(), figure.unit()),
                "as entered",
                List.of(new RowSelection(
                        "project-figure", Map.of("project", figure.project(), "code", figure.code()))));
    }

    private static List<Measure> sums(
            List<ProjectFigure> figures, Function<ProjectFigure, Optional<String>> projectsOf) {
        Map<String, List<ProjectFigure>> groups = new TreeMap<>();
        for (ProjectFigure figure : figures) {
            projectsOf
                    .apply(figure)
                    .flatMap(projects -> figure.addedAs().map(kind -> projects + "." + kind))
                    .ifPresent(name -> groups.computeIfAbsent(name, absent -> new ArrayList<>())
                            .add(figure));
        }
        return groups.entrySet().stream()
                .filter(group -> hasOneUnit(group.getValue()))
                .map(group -> sum(group.getKey(), group.getValue()))
                .toList();
    }

    // schools and persons have no sum; a check names them
    private static boolean hasOneUnit(List<ProjectFigure> figures) {
        return figures.stream().map(ProjectFigure::unit).distinct().count() == 1;
    }

    private static Measure sum(String name, List<ProjectFigure> figures) {
        BigDecimal sum = figures.stream().map(ProjectFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        String kind = figures.get(0).addedAs().orElseThrow();
        return new Measure(
                CountMeasures.key(name),
                "Sum of the figures of the kind " + kind,
                new Quantity(sum, figures.get(0).unit()),
                "sum over ongoing, completed and closed projects, parts left out",
                List.of(new RowSelection("project-figure", Map.of("kind", kind))));
    }
}
