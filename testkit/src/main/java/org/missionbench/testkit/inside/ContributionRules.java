package org.missionbench.testkit.inside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.contracts.view.DashboardTile;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What a bundle contributes starts, is named after the module, explains itself, and is silent without rows. */
final class ContributionRules {

    private static final MissionPeriod NOBODY = new MissionPeriod("NO-ROWS", BudgetPeriod.parse("1999/00"));

    private final Services services;
    private final long bundle;
    private final List<String> violations = new ArrayList<>();

    ContributionRules(Services services, long bundle) {
        this.services = services;
        this.bundle = bundle;
    }

    List<String> starts() {
        ServiceComponentRuntime runtime = services.need(ServiceComponentRuntime.class);
        var components = runtime.getComponentDescriptionDTOs(
                Objects.requireNonNull(services.context().getBundle(bundle)));
        if (components.isEmpty()) {
            violations.add("The bundle has no component: annotate a class with @Component, and build with bnd");
        }
        for (ComponentDescriptionDTO component : components) {
            for (ComponentConfigurationDTO made : runtime.getComponentConfigurationDTOs(component)) {
                unsatisfied(component, made);
            }
        }
        for (ServiceReference<?> reference : services.references(bundle)) {
            try {
                if (services.context().getService(reference) == null) {
                    violations.add("%s cannot be made: its constructor fails"
                            .formatted(reference.getProperty("component.name")));
                }
            } catch (RuntimeException e) {
                violations.add(String.valueOf(e.getMessage()));
            }
        }
        return violations;
    }

    private void unsatisfied(ComponentDescriptionDTO component, ComponentConfigurationDTO made) {
        for (UnsatisfiedReferenceDTO missing : made.unsatisfiedReferences) {
            String needed = Stream.of(component.references)
                    .filter(reference -> reference.name.equals(missing.name))
                    .map(reference -> reference.interfaceName)
                    .findFirst()
                    .orElse(missing.name);
            violations.add("%s needs a %s, which the platform does not offer: need only services of the contracts"
                    .formatted(component.implementationClass, needed));
        }
        if (made.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            violations.add("%s cannot be made: %s"
                    .formatted(
                            component.implementationClass,
                            String.valueOf(made.failure).lines().findFirst().orElse("")));
        }
    }

    List<String> contributions(String module) {
        Set<String> commands = services.others(bundle, Command.class).stream()
                .map(command -> command.shape().name())
                .collect(Collectors.toSet());
        Set<String> taken = services.others(bundle, Contribution.class).stream()
                .map(Contribution::id)
                .collect(Collectors.toCollection(HashSet::new));
        for (Object service : services.of(bundle, Object.class)) {
            String id = Services.idOf(service);
            if (!id.startsWith(module + "/")) {
                violations.add("%s has the id %s: ids begin with the module's name, %s/"
                        .formatted(service.getClass().getName(), id, module));
            }
            if (!taken.add(id)) {
                violations.add("%s has the id %s, which another contribution has: give it its own"
                        .formatted(service.getClass().getName(), id));
            }
        }
        services.of(bundle, Command.class).forEach(command -> judge(command.shape(), commands));
        services.of(bundle, WorkbenchView.class).forEach(this::judge);
        services.of(bundle, ReportSection.class).forEach(this::judge);
        services.of(bundle, DashboardTile.class).forEach(this::judge);
        return violations;
    }

    private void judge(CommandShape shape, Set<String> commands) {
        if (commands.contains(shape.name())) {
            violations.add(
                    "Command %s: another module has a command of that name; take another".formatted(shape.name()));
        }
        if (shape.summary().isBlank() || shape.examples().isEmpty()) {
            violations.add("Command %s has no summary or no example: 'help %1$s' shows them".formatted(shape.name()));
        }
        shape.parameters().stream()
                .filter(parameter -> parameter.help().isBlank())
                .forEach(parameter -> violations.add("Command %s: parameter %s has no help: say what to write"
                        .formatted(shape.name(), parameter.name())));
    }

    private void judge(WorkbenchView view) {
        WorkbenchView.Shape shape = view.shape();
        if (Stream.of(shape.title(), shape.help(), shape.nextStep())
                .anyMatch(Pattern.compile("\\s*").asMatchPredicate())) {
            violations.add(
                    "View %s has no title, help or next step: an empty page must say what to do".formatted(view.id()));
        }
        if (!view.blocks(NOBODY).isEmpty()) {
            violations.add("View %s shows something without rows: return an empty list, so that its next step is shown"
                    .formatted(view.id()));
        }
    }

    private void judge(ReportSection section) {
        if (section.place().title().isBlank()) {
            violations.add("Section %s has no title".formatted(section.id()));
        }
        if (!section.blocks(NOBODY).isEmpty()) {
            violations.add("Section %s prints something without rows: return an empty list".formatted(section.id()));
        }
    }

    private void judge(DashboardTile tile) {
        if (tile.tile(NOBODY).isPresent()) {
            violations.add("Tile %s shows something without rows: return an empty Optional".formatted(tile.id()));
        }
    }
}
