package org.missionbench.platform.profile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.missionbench.contracts.command.CommandRefused;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folders with profiles; a later one wins. They are read whenever somebody asks. */
@Component(service = ProfileShelf.class, configurationPid = "org.missionbench.platform")
public final class ProfileShelf {

    private static final Logger log = LoggerFactory.getLogger(ProfileShelf.class);
    private static final String ENDING = ".json";

    private final List<Path> folders;

    /** Where an administrator keeps them. */
    public @interface Settings {
        /** The folders. */
        String[] profiles() default {};
    }

    /** Reads the folders of the configuration. */
    @Activate
    public ProfileShelf(Settings settings) {
        this(Arrays.stream(settings.profiles()).map(Path::of).toList());
    }

    /** Reads these folders. */
    public ProfileShelf(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The names of all profiles, in order, also of those that cannot be used. */
    public List<String> names() throws IOException {
        return List.copyOf(files().keySet());
    }

    /**
     * Reads a profile.
     *
     * @throws CommandRefused when there is none, or when it cannot be used
     */
    public ImportProfile profile(String name) throws IOException, CommandRefused {
        TreeMap<String, Path> files = files();
        Path file = files.get(name);
        if (file == null) {
            throw new CommandRefused("There is no profile '%s'; %s"
                    .formatted(
                            name,
                            files.isEmpty()
                                    ? "put one into " + where()
                                    : "use one of " + String.join(", ", files.keySet())));
        }
        try {
            return ProfileReader.read(file);
        } catch (ProfileRefused e) {
            throw new CommandRefused(String.valueOf(e.getMessage()));
        }
    }

    /** Those that can be used. */
    public List<ImportProfile> usable() throws IOException {
        List<ImportProfile> usable = new ArrayList<>();
        for (Path file : files().values()) {
            try {
                usable.add(ProfileReader.read(file));
            } catch (ProfileRefused e) {
                log.debug("Passed over a profile: {}", e.getMessage());
            }
        }
        return usable;
    }

    /** Where profiles may lie, for messages. */
    public String where() {
        List<String> all = new ArrayList<>();
        folders.forEach(folder -> all.add(folder.toString()));
        return all.isEmpty() ? "a folder that the configuration names" : String.join(" or ", all);
    }

    private TreeMap<String, Path> files() throws IOException {
        TreeMap<String, Path> files = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ENDING)) {
                    found.forEach(file -> files.put(name(file), file));
                }
            }
        }
        return files;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
