package org.missionbench.programmes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The projects of a mission's period with what they are sorted by, each in print order. */
final class Portfolio {

    private final List<ProjectKind> kinds;
    private final List<ThematicArea> areas;
    private final List<ImplementerType> types;
    private final List<GenderMarker> markers;
    private final List<Project> projects;
    private final Map<String, ImplementingEntity> entities = new HashMap<>();
    private final Containment areaTree;
    private final Containment typeTree;

    private Portfolio(RecordStore store, MissionPeriod scope) {
        kinds = Ordered.by(ProjectKind::position, store.all(scope, ProjectKind.class));
        areas = Ordered.by(ThematicArea::position, store.all(scope, ThematicArea.class));
        types = Ordered.by(ImplementerType::position, store.all(scope, ImplementerType.class));
        markers = Ordered.by(GenderMarker::position, store.all(scope, GenderMarker.class));
        projects = store.all(scope, Project.class);
        store.all(scope, ImplementingEntity.class).forEach(row -> entities.put(row.code(), row));
        areaTree = new Containment(areas);
        typeTree = new Containment(types);
    }

    static Portfolio of(RecordStore store, MissionPeriod scope) {
        return new Portfolio(store, scope);
    }

    List<ProjectKind> kinds() {
        return kinds;
    }

    List<ThematicArea> areas() {
        return areas;
    }

    List<ImplementerType> implementerTypes() {
        return types;
    }

    List<GenderMarker> genderMarkers() {
        return markers;
    }

    /** All projects by code, whatever their state. */
    List<Project> projects() {
        return projects;
    }

    /** The projects of a kind on which work was done, by code. */
    List<Project> implemented(ProjectKind kind) {
        return projects.stream()
                .filter(project ->
                        project.isImplemented() && project.projectKind().equals(kind.code()))
                .toList();
    }

    /** Whether a project works in an area or in one that the area contains. */
    boolean isInArea(Project project, String area) {
        return areaTree.isWithin(project.thematicArea(), area);
    }

    /** Whether a project's implementing entity is of a type or of one that the type contains. */
    boolean isImplementedBy(Project project, String type) {
        return entity(project)
                .map(entity -> typeTree.isWithin(entity.implementerType(), type))
                .orElse(false);
    }

    /** Who carries out a project; empty when not yet known. */
    Optional<ImplementingEntity> entity(Project project) {
        return Optional.ofNullable(project.implementingEntity()).map(entities::get);
    }

    /** The type of who carries out a project; empty when not yet known. */
    Optional<ImplementerType> implementerType(Project project) {
        return entity(project).flatMap(entity -> types.stream()
                .filter(type -> type.code().equals(entity.implementerType()))
                .findFirst());
    }

    /** The outermost area that contains an area. */
    String outermostArea(String area) {
        return areaTree.outermost(area);
    }

    /** The project's area, then those that contain it, the outermost last. */
    List<ThematicArea> areasOf(Project project) {
        return areaTree.from(project.thematicArea()).stream()
                .flatMap(code -> areas.stream().filter(area -> area.code().equals(code)))
                .toList();
    }

    /** The category of expenditure that a project feeds: its area's, or that of the nearest wider one; may be empty. */
    Optional<String> category(Project project) {
        return areasOf(project).stream()
                .flatMap(area -> Optional.ofNullable(area.programmaticCategory()).stream())
                .findFirst();
    }
}
