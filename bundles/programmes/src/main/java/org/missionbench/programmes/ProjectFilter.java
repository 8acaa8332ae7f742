package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Parameter;

/** Which projects a person wants to see. */
final class ProjectFilter {

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.option("kind", false, "code of the kind of project"),
            Parameter.option("area", false, "code of the thematic area"),
            Parameter.option("entity", false, "code of the implementing entity, or of a type of entities"),
            Parameter.option(
                    "state",
                    false,
                    "how far the project has come",
                    Stream.of(Project.State.values())
                            .map(Project.State::written)
                            .toArray(String[]::new)));

    private final List<Condition> conditions;

    private ProjectFilter(List<Condition> conditions) {
        this.conditions = conditions;
    }

    /** What the arguments ask for; refuses codes that do not exist, with those that do. */
    static ProjectFilter of(Arguments arguments, Portfolio portfolio) throws CommandRefused {
        List<Condition> conditions = new ArrayList<>();
        for (Condition possible : possible(portfolio)) {
            String asked = arguments.find(possible.option()).orElse("");
            if (!asked.isEmpty()) {
                conditions.add(possible.asked(asked));
            }
        }
        return new ProjectFilter(conditions);
    }

    private static List<Condition> possible(Portfolio portfolio) {
        List<String> entities = new ArrayList<>(portfolio.projects().stream()
                .flatMap(project -> portfolio.entity(project).stream())
                .map(ImplementingEntity::code)
                .toList());
        portfolio.implementerTypes().forEach(type -> entities.add(type.code()));
        return List.of(
                new Condition(
                        "kind",
                        portfolio.kinds().stream().map(ProjectKind::code).toList(),
                        (project, code) -> project.projectKind().equals(code)),
                new Condition(
                        "area",
                        portfolio.areas().stream().map(ThematicArea::code).toList(),
                        portfolio::isInArea),
                new Condition(
                        "entity",
                        entities,
                        (project, code) ->
                                code.equals(project.implementingEntity()) || portfolio.isImplementedBy(project, code)),
                new Condition(
                        "state",
                        Stream.of(Project.State.values())
                                .map(Project.State::written)
                                .toList(),
                        (project, state) -> project.state().written().equals(state)));
    }

    /** The projects that meet every condition, by code. */
    List<Project> from(Portfolio portfolio) {
        return portfolio.projects().stream()
                .filter(project -> conditions.stream().allMatch(condition -> condition.isMetBy(project)))
                .toList();
    }

    private record Condition(String option, List<String> codes, BiPredicate<Project, String> test, String value) {

        Condition(String option, List<String> codes, BiPredicate<Project, String> test) {
            this(option, codes.stream().distinct().sorted().toList(), test, "");
        }

        Condition asked(String code) throws CommandRefused {
            if (!codes.contains(code)) {
                throw new CommandRefused(
                        "--%s: there is no '%s'; use one of %s".formatted(option, code, String.join(", ", codes)));
            }
            return new Condition(option, codes, test, code);
        }

        boolean isMetBy(Project project) {
            return test.test(project, value);
        }
    }
}
