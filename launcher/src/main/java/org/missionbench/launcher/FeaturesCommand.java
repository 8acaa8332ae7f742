package org.missionbench.launcher;

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
            "The choice is kept for later starts. Data of a removed feature stay. NAME is a feature or, to install, a profile or the jar of a module. With --preview nothing is changed; it says what would start, stop, start anew and disappear.",
            List.of(
                    Parameter.positional("ACTION", true, "what to do", LIST, "install", "remove", "update"),
                    Parameter.positional("NAME", false, "the feature; not with list and update"),
                    Parameter.flag("preview", "only say what would happen")),
            List.of(
                    "features list", "features remove finance --preview",
                    "features remove finance", "features install target/com.acme.aviation-1.0.0.jar"));

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
        if (arguments.has("preview")) {
            return preview(changing, action, arguments);
        }
        progress.at(action + " " + arguments.find("NAME").orElse(""), 0, 0);
        try {
            return changed(changing, action, arguments);
        } catch (Refused e) {
            return refused(e);
        }
    }

    private static CommandOutcome refused(Refused e) {
        return new CommandOutcome(Status.FINDINGS, List.of(new Line(e.sentence())), Map.of("message", e.sentence()));
    }

    private static CommandOutcome preview(Features changing, String action, Arguments arguments) throws CommandRefused {
        try {
            Consequences consequences =
                    switch (action) {
                        case "update" -> changing.ifUpdated();
                        case "install" -> {
                            String name = name(action, arguments);
                            yield changing.ifInstalled(
                                    name, isJar(name) ? Optional.of(arguments.path(name)) : Optional.empty());
                        }
                        default -> changing.ifRemoved(name(action, arguments));
                    };
            return new CommandOutcome(
                    Status.DONE,
                    List.copyOf(consequences.lines().stream().map(Line::new).toList()),
                    Map.of("preview", consequences.data()));
        } catch (Refused e) {
            return refused(e);
        }
    }

    private CommandOutcome changed(Features changing, String action, Arguments arguments) throws CommandRefused {
        if (action.equals("update")) {
            changing.update();
            return CommandOutcome.done("All features are up to date", Map.of());
        }
        String name = name(action, arguments);
        List<String> names = action.equals("install") ? install(changing, name, arguments) : changing.remove(name);
        String what = action.equals("install") ? "Installed" : "Removed";
        return CommandOutcome.done("%s: %s".formatted(what, String.join(", ", names)), Map.of(action, names));
    }

    private static String name(String action, Arguments arguments) throws CommandRefused {
        return arguments
                .find("NAME")
                .orElseThrow(() -> new CommandRefused(
                        "'features %s' needs the name of a feature; see 'features list'".formatted(action)));
    }

    private static boolean isJar(String name) {
        return name.endsWith(".jar");
    }

    private static List<String> install(Features changing, String name, Arguments arguments) {
        return isJar(name) ? changing.install(arguments.path(name)) : changing.install(name);
    }

    private CommandOutcome list() {
        List<FeatureState> states = features.map(Features::states).orElseGet(() -> Features.list(home, distribution));
        Rows rows = new Rows(
                List.of("feature", "installed", "state", "bundles", "what it is"),
                states.stream().map(FeatureState::row).toList(),
                List.of(3));
        return new CommandOutcome(
                Status.DONE,
                List.of(rows),
                Map.of("features", states.stream().map(FeatureState::data).toList()));
    }
}
