package org.missionbench.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.missionbench.contracts.check.Checks;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code report}: writes the performance report in the wanted formats. */
@Component
public final class ReportCommand implements Command {

    private static final int KILOBYTE = 1024;

    private final RecordStore store;
    private final ReportAssembler assembler;
    private final Checks checks;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<BlockRenderer> renderers = List.of();

    /** Needs the rows, the assembled report, and the checks for the annex. */
    @Activate
    public ReportCommand(@Reference RecordStore store, @Reference ReportAssembler assembler, @Reference Checks checks) {
        this.store = store;
        this.assembler = assembler;
        this.checks = checks;
    }

    @Override
    public String id() {
        return "reporting/report";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "report",
                "Writes the performance report of a mission's budget period",
                "Each format becomes a file MISSION-PERIOD.FORMAT in the directory. Parts whose module is not installed keep their place with a notice.",
                List.of(
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD,
                        Parameter.option(
                                "format",
                                false,
                                "formats joined by commas, such as docx,pdf,html,xlsx; all when left out"),
                        Parameter.option("out", false, "directory for the files; the current one when left out"),
                        Parameter.flag("findings", "append what the checks of all modules have found, as a last page"),
                        Parameter.flag("sections", "write nothing, but list what modules can print, and where")),
                List.of(
                        "report --format docx,pdf --out reports",
                        "report --mission UNIFIL --period 2021/22 --format html",
                        "report --sections"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        if (arguments.has("sections")) {
            return SectionList.of(assembler.places(scope));
        }
        List<BlockRenderer> wanted = wanted(arguments);
        Path directory = arguments.path(arguments.find("out").orElse("."));
        progress.at("assembling the report of " + scope, 0, wanted.size());
        AssembledReport report = assembler.report(scope);
        Document document = arguments.has("findings")
                ? FindingsAnnex.after(report.document(), checks.run(scope))
                : report.document();
        List<ReportFile> files = new ArrayList<>();
        for (BlockRenderer renderer : wanted) {
            progress.at("writing " + renderer.format(), files.size(), wanted.size());
            files.add(write(renderer, document, directory, scope));
        }
        progress.at("done", files.size(), wanted.size());
        return outcome(report, files, assembler.places(scope).unprinted());
    }

    private List<BlockRenderer> wanted(Arguments arguments) throws CommandRefused {
        Map<String, BlockRenderer> byFormat = new TreeMap<>();
        renderers.forEach(renderer -> byFormat.put(renderer.format(), renderer));
        if (byFormat.isEmpty()) {
            throw new CommandRefused("No module that writes documents is installed: features install core");
        }
        List<BlockRenderer> wanted = new ArrayList<>();
        for (String format : arguments
                .find("format")
                .orElse(String.join(",", byFormat.keySet()))
                .split(",", -1)) {
            BlockRenderer renderer = byFormat.get(format.strip());
            if (renderer == null) {
                throw new CommandRefused("--format: '%s' is unknown; use one or more of %s"
                        .formatted(format.strip(), String.join(",", byFormat.keySet())));
            }
            wanted.add(renderer);
        }
        return wanted;
    }

    private static ReportFile write(BlockRenderer renderer, Document document, Path directory, MissionPeriod scope)
            throws CommandRefused {
        String name = scope.mission() + "-" + scope.period().toString().replace('/', '-');
        Path path = directory.resolve(name + "." + renderer.format());
        try {
            return ReportFile.write(renderer, document, path);
        } catch (IOException e) {
            throw new CommandRefused(
                    "Cannot write %s: %s; choose another directory with --out".formatted(path, e.getMessage()));
        }
    }

    private static CommandOutcome outcome(AssembledReport report, List<ReportFile> files, List<String> withoutPlace) {
        List<CommandOutcome.Part> parts = new ArrayList<>();
        files.forEach(file -> parts.add(
                new CommandOutcome.Line("%s (%,d kB)".formatted(file.path(), Math.max(1, file.bytes() / KILOBYTE)))));
        report.findings().forEach(finding -> parts.add(new CommandOutcome.Line(finding.statement())));
        withoutPlace.forEach(id -> parts.add(
                new CommandOutcome.Line("%s has rows but no place in the outline, and is not printed".formatted(id))));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("files", files.stream().map(ReportCommand::data).toList());
        data.put("findings", report.findings().stream().map(Finding::statement).toList());
        data.put("without_place", withoutPlace);
        return new CommandOutcome(
                report.findings().isEmpty() ? CommandOutcome.Status.DONE : CommandOutcome.Status.FINDINGS, parts, data);
    }

    private static Map<String, Object> data(ReportFile file) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("format", file.format());
        data.put("path", file.path().toString());
        data.put("bytes", file.bytes());
        data.put("sha256", file.sha256());
        return data;
    }
}
