package org.missionbench.platform.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.platform.profile.ImportProfile;
import org.missionbench.platform.profile.SourceLayout;
import org.missionbench.platform.profile.SourceLayout.Kind;

/**
 * A file of another system and the profile that reads it.
 *
 * @param file where it is
 * @param profile reads it
 * @param origin what a file of rejected rows says of itself
 */
record ProfiledFile(Path file, ImportProfile profile, Optional<RejectedOrigin> origin) {

    Delivery open(List<SheetFormat> formats, Optional<CorrectedRows> corrections, Arguments arguments)
            throws IOException, CommandRefused {
        check(arguments);
        SourceLayout layout = origin.isPresent() ? SourceLayout.PLAIN : profile.layout();
        Optional<SheetFormat> format = format(formats, layout.kind());
        if (layout.kind() == Kind.XLSX && format.isEmpty()) {
            throw new CommandRefused("No module that is present reads workbooks; install the core feature whole");
        }
        String name = ProfileDelivery.PREFIX + profile.name();
        Delivery source = new SourceDelivery(file, name, layout, format, origin, new ReadHash());
        return ProfileDelivery.of(
                profile.in(layout),
                arguments.find("profile").isPresent(),
                Deliveries.corrected(source, corrections),
                arguments.find("mission"),
                arguments.find("period"));
    }

    /** What reads files of a kind; empty for text. */
    static Optional<SheetFormat> format(List<SheetFormat> formats, Kind kind) {
        return formats.stream()
                .filter(candidate -> kind == Kind.XLSX && candidate.ending().equals("xlsx"))
                .findFirst();
    }

    private void check(Arguments arguments) throws CommandRefused {
        if (!Files.exists(file)) {
            throw new CommandRefused("There is nothing at %s; check the path".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused("%s is no file; --profile %s reads one file".formatted(file, profile.name()));
        }
        if (!Files.isReadable(file)) {
            throw new FileRefused(
                    String.valueOf(file.getFileName()), "it may not be read by this user; change its permissions");
        }
        for (String option : List.of("dataset", "edited")) {
            if (arguments.has(option)) {
                throw new CommandRefused(
                        "--%s means nothing with a profile, which says it; leave it out".formatted(option));
            }
        }
        checkOrigin(arguments);
        boolean workbook = Deliveries.ending(file).equals("xlsx");
        if (origin.isEmpty() && workbook != (profile.layout().kind() == Kind.XLSX)) {
            throw new CommandRefused(
                    workbook
                            ? "%s is a workbook, but the profile %s reads CSV; export CSV, or take another profile"
                                    .formatted(file, profile.name())
                            : "%s is no workbook, but the profile %s reads one (.xlsx)"
                                    .formatted(file, profile.name()));
        }
    }

    private void checkOrigin(Arguments arguments) throws CommandRefused {
        if (origin.isEmpty()) {
            return;
        }
        String said = origin.get().dataset();
        if (!said.equals(ProfileDelivery.PREFIX + profile.name())) {
            throw new CommandRefused("The rejected rows in %s come from %s, but --profile says %s; leave the option out"
                    .formatted(file, said, profile.name()));
        }
        if (profile.isNumbering() && arguments.find("corrected").isEmpty()) {
            throw new CommandRefused(
                    "The profile %s numbers rows by their place in the whole file; import that file again with --corrected %s"
                            .formatted(profile.name(), file.getFileName()));
        }
    }
}
