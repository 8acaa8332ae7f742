package org.missionbench.platform.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.platform.profile.ImportProfile;
import org.missionbench.platform.profile.ProfileShelf;
import org.missionbench.platform.profile.SourceLayout.Kind;

/**
 * Finds the profile that reads a file by the names of its columns.
 *
 * @param shelf the profiles
 * @param formats the workbooks that can be read
 */
record Recognition(ProfileShelf shelf, List<SheetFormat> formats) {

    /** The one profile whose columns the file has. */
    Optional<ImportProfile> of(Path file) throws IOException, CommandRefused {
        List<ImportProfile> all = new ArrayList<>();
        for (ImportProfile profile : shelf.usable()) {
            if (reads(profile, file)) {
                all.add(profile);
            }
        }
        if (all.size() > 1) {
            throw new CommandRefused("%s can be read with the profiles %s; name one with --profile"
                    .formatted(
                            file.getFileName(),
                            String.join(
                                    " and ",
                                    all.stream().map(ImportProfile::name).toList())));
        }
        return all.stream().findFirst();
    }

    private boolean reads(ImportProfile profile, Path file) {
        Kind kind = Deliveries.ending(file).equals("xlsx") ? Kind.XLSX : Kind.CSV;
        Optional<SheetFormat> format = ProfiledFile.format(formats, kind);
        if (profile.layout().kind() != kind || kind == Kind.XLSX && format.isEmpty()) {
            return false;
        }
        HeadOnly head = new HeadOnly();
        try {
            new SourceDelivery(file, "", profile.layout(), format, Optional.empty(), new ReadHash())
                    .read((name, label) -> Optional.of(head), Progress.NONE);
            return false;
        } catch (Enough e) {
            return profile.heads().areIn(head.names);
        } catch (IOException e) {
            // what is wrong with the file is told when it is imported
            return false;
        }
    }

    /** Reads no further than the head. */
    private static final class HeadOnly implements RowReceiver {

        private List<String> names = List.of();

        @Override
        public void head(List<String> heads) {
            names = List.copyOf(heads);
            throw new Enough();
        }

        @Override
        public void cell(int at, char[] buffer, int offset, int length) {
            throw new IllegalStateException("A cell came before the head");
        }

        @Override
        public void endRow(long row, int cells) {
            throw new IllegalStateException("A row came before the head");
        }
    }
}
