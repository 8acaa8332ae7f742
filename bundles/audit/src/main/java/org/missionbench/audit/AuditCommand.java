package org.missionbench.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.DocumentReader;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code audit}: what contradicts itself in a finished report that somebody else wrote. */
@Component
public final class AuditCommand implements Command {

    private static final String TEXT = "txt";
    private static final int STRANGE_ENOUGH = 100;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<DocumentReader> readers = List.of();

    @Override
    public String id() {
        return "audit/audit";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "audit",
                "Finds figures that contradict each other in a finished performance report",
                "Reads a report that this workbench did not write: the text of its pages (.txt, as pdftotext gives it without -layout) or a"
                        + " document (.docx). Compares parts and totals, text and tables, statements made twice, plans and"
                        + " results. Each finding has its places with the values that stand there; the gravest come first."
                        + " Findings of less than 50 per cent confidence are left out unless --all is given. Exit status 1"
                        + " when there are findings.",
                List.of(
                        Parameter.positional("file", true, "the report, .txt or .docx"),
                        Parameter.flag("all", "show weak findings too")),
                List.of("audit report.docx", "audit report.txt --all --json"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        Path file = arguments.path(arguments.text("file"));
        progress.at("reading " + file.getFileName(), 0, 0);
        AuditedReport report = read(file);
        if (report.passages().isEmpty() && report.grids().isEmpty()) {
            throw new CommandRefused(
                    "%s has no text: a scanned document must go through text recognition first".formatted(file));
        }
        List<Flaw> flaws = Auditor.audit(report, progress);
        return AuditOutcome.of(file, report, flaws, arguments.has("all"));
    }

    private AuditedReport read(Path file) throws CommandRefused {
        String format = format(file);
        if (Files.isDirectory(file)) {
            throw new CommandRefused("%s is a directory: name the report in it".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused("There is no file %s: check the path".formatted(file));
        }
        try {
            if (format.equals(TEXT)) {
                return TextReader.read(text(file));
            }
            DocumentReader reader = reader(format)
                    .orElseThrow(() ->
                            new CommandRefused("%s: nothing here reads .%s: use one of %s, or save the document as text"
                                    .formatted(file, format, formats())));
            try (InputStream in = Files.newInputStream(file)) {
                return ForeignDocument.read(reader.read(in));
            }
        } catch (IOException e) {
            throw new CommandRefused("Cannot read %s: %s".formatted(file, e.getMessage()));
        }
    }

    private static String text(Path file) throws IOException, CommandRefused {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        long strange = text.chars()
                .filter(character -> character == '\uFFFD'
                        || Character.isISOControl(character) && !Character.isWhitespace(character))
                .count();
        if (strange * STRANGE_ENOUGH > text.length()) {
            throw new CommandRefused(
                    "%s is not text in UTF-8: %d of its %d characters are none; save the report as text again"
                            .formatted(file, strange, text.length()));
        }
        return text;
    }

    private static String format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private Optional<DocumentReader> reader(String format) {
        return readers.stream()
                .filter(reader -> reader.format().equals(format))
                .min(Comparator.comparing(Contribution::id));
    }

    private String formats() {
        return "."
                + readers.stream()
                        .map(DocumentReader::format)
                        .sorted()
                        .map(format -> format + ", .")
                        .collect(Collectors.joining())
                + TEXT;
    }
}
