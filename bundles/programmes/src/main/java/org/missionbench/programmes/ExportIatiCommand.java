package org.missionbench.programmes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code export-iati}: the projects as activities of the International Aid Transparency Initiative, version 2.03. */
@Component
public final class ExportIatiCommand implements Command {

    private static final int NAMED = 10;

    private final RecordStore store;
    private final Measures measures;

    /** Needs the rows, and the figures that descriptions are bound to. */
    @Activate
    public ExportIatiCommand(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "programmes/export-iati";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "export-iati",
                "Writes the projects as an IATI activity file, version 2.03",
                "Cancelled projects are written with that status; projects without a start or end are left out and named, because IATI demands a date.",
                List.of(
                        Parameter.positional("file", true, "the XML file to write"),
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD),
                List.of("export-iati activities.xml --mission UNIFIL --period 2021/22"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        IatiPublisher publisher = publisher(scope);
        List<Project> dated = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Project project : store.all(scope, Project.class)) {
            if (project.startsOn() == null && project.endsOn() == null) {
                left.add(project.code());
            } else {
                dated.add(project);
            }
        }
        if (dated.isEmpty()) {
            throw new CommandRefused(
                    "There is no project with a start or end in %s, and an IATI file needs one: import project.csv"
                            .formatted(scope));
        }
        Path file = arguments.path(arguments.text("file"));
        write(file, new IatiFile(store, scope, publisher, new FilledText(measures.all(scope))), dated);
        CommandOutcome done = CommandOutcome.done(
                "%d activities written to %s".formatted(dated.size(), file),
                Map.of("file", file.toString(), "activities", dated.size(), "left_out", left));
        return left.isEmpty() ? done : withFindings(done, left);
    }

    private IatiPublisher publisher(MissionPeriod scope) throws CommandRefused {
        List<IatiPublisher> publishers = store.all(scope, IatiPublisher.class);
        if (publishers.size() != 1) {
            throw new CommandRefused(
                    "iati-publisher has %d rows for %s, and an IATI file needs exactly one: who reports, and for which country"
                            .formatted(publishers.size(), scope));
        }
        return publishers.get(0);
    }

    private static void write(Path file, IatiFile iati, List<Project> projects) throws CommandRefused {
        if (Files.isDirectory(file)) {
            throw new CommandRefused("%s is a directory: name the XML file to write".formatted(file));
        }
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                iati.write(projects, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static CommandOutcome withFindings(CommandOutcome done, List<String> left) {
        List<CommandOutcome.Part> parts = new ArrayList<>(done.parts());
        parts.add(new CommandOutcome.Line("Left out for want of a start or end: %s%s"
                .formatted(
                        String.join(", ", left.subList(0, Math.min(NAMED, left.size()))),
                        left.size() > NAMED ? " and %d more".formatted(left.size() - NAMED) : "")));
        return new CommandOutcome(CommandOutcome.Status.FINDINGS, parts, done.data());
    }
}
