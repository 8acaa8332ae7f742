package org.missionbench.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;

/** {@code features list|install|remove|update}. Without a running framework it only lists. */
record FeaturesCommand(Home home, Distribution distribution, Optional<Features> features) implements Command {

    static final String NAME = "features";
    static final String LIST = "list";

    private static final CommandShape SHAPE = new CommandShape(
            NAME,
            "List the features, or install, remove or update them while the workbench runs",
            "The choice is kept for later starts. Data of a removed feature stay. NAME is a feature or, to install, a profile or the jar of a module.",
            List.of(
                    Parameter.positional("ACTION", true, "what to do", LIST, "install", "remove", "update"),
                    Parameter.positional("NAME", false, "the feature; not with list and update")),
            List.of("features list", "features remove finance", "features install target/com.acme.aviation-1.0.0.jar"));

    @Override
    public String id() {
        return "launcher/features";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        String action = arguments.text("ACTION");
        if (action.equals(LIST)) {
            return list();
        }
        Features changing =
                features.orElseThrow(() -> new CommandRefused("'features %s' needs the framework".formatted(action)));
        progress.at(action + " " + arguments.find("NAME").orElse(""), 0, 0);
        try {
            return changed(changing, action, arguments);
        } catch (Refused e) {
            return new CommandOutcome(
                    Status.FINDINGS, List.of(new Line(e.sentence())), Map.of("message", e.sentence()));
        }
    }

    private CommandOutcome changed(Features changing, String action, Arguments arguments) throws CommandRefused {
        if (action.equals("update")) {
            changing.update();
            return CommandOutcome.done("All features are up to date", Map.of());
        }
        String name = arguments
                .find("NAME")
                .orElseThrow(() -> new CommandRefused(
                        "'features %s' needs the name of a feature; see 'features list'".formatted(action)));
        List<String> names = action.equals("install") ? install(changing, name, arguments) : changing.remove(name);
        String what = action.equals("install") ? "Installed" : "Removed";
        return CommandOutcome.done("%s: %s".formatted(what, String.join(", ", names)), Map.of(action, names));
    }

    private static List<String> install(Features changing, String name, Arguments arguments) {
        return name.endsWith(".jar") ? changing.install(arguments.path(name)) : changing.install(name);
    }

    private CommandOutcome list() {
        List<FeatureState> states = Features.list(home, distribution);
        Rows rows = new Rows(
                List.of("feature", "installed", "bundles", "what it is"),
                states.stream().map(FeaturesCommand::row).toList(),
                List.of(2));
        return new CommandOutcome(
                Status.DONE,
                List.of(rows),
                Map.of("features", states.stream().map(FeaturesCommand::data).toList()));
    }

    private static List<String> row(FeatureState state) {
        return List.of(
                state.feature().name(),
                state.isInstalled() ? "yes" : "no",
                String.valueOf(state.feature().bundles().size()),
                state.feature().description());
    }

    private static Map<String, Object> data(FeatureState state) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", state.feature().name());
        data.put("version", state.feature().version());
        data.put("installed", state.isInstalled());
        data.put(
                "bundles",
                state.feature().bundles().stream().map(FeatureBundle::id).toList());
        return data;
    }
}
