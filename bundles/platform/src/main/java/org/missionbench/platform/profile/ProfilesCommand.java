package org.missionbench.platform.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code profiles}: the files of other systems that can be imported. */
@Component
public final class ProfilesCommand implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "profiles",
            "List the profiles for files of other systems, or say what one of them reads",
            "A profile says how a file as another system exports it becomes rows of datasets. Use it with"
                    + " 'import FILE --profile NAME'. Profiles are JSON files; config/profiles/README.md describes them.",
            List.of(Parameter.positional("name", false, "name of a profile")),
            List.of("profiles", "profiles erp-budget-consumption"));

    private final ProfileShelf shelf;
    private final RecordStore store;

    /** Reads the profiles, and says which have their datasets. */
    @Activate
    public ProfilesCommand(@Reference ProfileShelf shelf, @Reference RecordStore store) {
        this.shelf = shelf;
        this.store = store;
    }

    @Override
    public String id() {
        return "platform/profiles";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        Set<String> present = store.shapes().stream().map(DatasetShape::name).collect(Collectors.toSet());
        try {
            return arguments.find("name").isPresent()
                    ? one(shelf.profile(arguments.text("name")), present)
                    : all(present);
        } catch (IOException e) {
            throw new UncheckedIOException("The profiles in %s could not be read".formatted(shelf.where()), e);
        }
    }

    private CommandOutcome all(Set<String> present) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<Part> bad = new ArrayList<>();
        List<Map<String, Object>> data = new ArrayList<>();
        for (String name : shelf.names()) {
            try {
                ImportProfile profile = shelf.profile(name);
                rows.add(List.of(name, profile.title(), datasets(profile, present)));
                data.add(data(profile, present));
            } catch (CommandRefused e) {
                bad.add(new Line(String.valueOf(e.getMessage())));
                data.add(Map.of("name", name, "refused", String.valueOf(e.getMessage())));
            }
        }
        List<Part> parts = new ArrayList<>();
        if (!rows.isEmpty()) {
            parts.add(new Rows(List.of("profile", "reads", "into"), rows, List.of()));
        }
        parts.addAll(bad);
        parts.add(new Line(
                rows.isEmpty() && bad.isEmpty()
                        ? "There are no profiles; put one into " + shelf.where()
                        : "Use one with 'import FILE --profile NAME'; 'profiles NAME' says more"));
        return new CommandOutcome(bad.isEmpty() ? Status.DONE : Status.FINDINGS, parts, Map.of("profiles", data));
    }

    private static CommandOutcome one(ImportProfile profile, Set<String> present) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Line(profile.title()));
        if (!profile.help().isEmpty()) {
            parts.add(new Line(profile.help()));
        }
        parts.add(new Line(profile.layout().explained()));
        List<List<String>> rows = new ArrayList<>();
        for (TargetRows target : profile.targets()) {
            for (CellRule cell : target.cells()) {
                rows.add(List.of(target.dataset(), cell.column(), from(profile, cell)));
            }
        }
        parts.add(new Rows(List.of("dataset", "column", "from"), rows, List.of()));
        missing(profile, present)
                .forEach(dataset -> parts.add(new Line(
                        "No module that is present has a dataset '%s'; install its feature (see 'features list') before importing"
                                .formatted(dataset))));
        return new CommandOutcome(Status.DONE, parts, data(profile, present));
    }

    private static String from(ImportProfile profile, CellRule cell) {
        String heads = cell.heads().stream()
                .map(head -> String.join(" or ", profile.heads().names().getOrDefault(head, List.of(head))))
                .collect(Collectors.joining(", "));
        String counted = heads.isEmpty() ? "counted" : "counted for each " + heads;
        String drawn =
                cell.isNumbering() ? counted : (heads + " " + cell.source().explained()).strip();
        String blank = cell.ifBlank().isEmpty() ? "" : "; '%s' when blank".formatted(cell.ifBlank());
        return drawn
                + cell.steps().stream().map(step -> "; " + step.explained()).collect(Collectors.joining())
                + blank;
    }

    private static String datasets(ImportProfile profile, Set<String> present) {
        return profile.datasets().stream()
                .map(dataset -> present.contains(dataset) ? dataset : dataset + " (module absent)")
                .collect(Collectors.joining(", "));
    }

    private static Set<String> missing(ImportProfile profile, Set<String> present) {
        Set<String> missing = new TreeSet<>(profile.datasets());
        missing.removeAll(present);
        return missing;
    }

    private static Map<String, Object> data(ImportProfile profile, Set<String> present) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", profile.name());
        data.put("title", profile.title());
        data.put("help", profile.help());
        data.put("datasets", List.copyOf(profile.datasets()));
        data.put("absent", List.copyOf(missing(profile, present)));
        return data;
    }
}
