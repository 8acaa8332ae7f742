package org.missionbench.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which features a home wants: a profile, and what was installed and removed since.
 *
 * <p>The profile is kept by name, so that a feature which a later version adds to it arrives by itself.
 */
record WantedFeatures(String profile, Set<String> installed, Set<String> removed) {

    static final String DEFAULT_PROFILE = "full";

    WantedFeatures {
        installed = Set.copyOf(installed);
        removed = Set.copyOf(removed);
    }

    static WantedFeatures read(Path file) {
        if (!Files.exists(file)) {
            return new WantedFeatures(DEFAULT_PROFILE, Set.of(), Set.of());
        }
        try (Reader text = Files.newBufferedReader(file);
                JsonReader json = Json.createReader(text)) {
            JsonObject object = json.readObject();
            return new WantedFeatures(
                    object.getString("profile", DEFAULT_PROFILE), names(object, "installed"), names(object, "removed"));
        } catch (IOException | JsonException | ClassCastException e) {
            throw new Refused(
                    "%s cannot be read (%s): correct it, or delete it to get the profile '%s' back"
                            .formatted(file, e.getMessage(), DEFAULT_PROFILE),
                    e);
        }
    }

    private static Set<String> names(JsonObject object, String key) {
        return object.containsKey(key)
                ? Set.copyOf(object.getJsonArray(key).getValuesAs(JsonString::getString))
                : Set.of();
    }

    /** The names in the profile's order; those that were installed one by one at the end. */
    List<String> in(FeatureCatalog catalog) {
        Set<String> names = new LinkedHashSet<>(catalog.named(profile));
        installed.stream().sorted().forEach(names::add);
        names.removeAll(removed);
        names.retainAll(catalog.features().keySet());
        return List.copyOf(names);
    }

    WantedFeatures with(Collection<String> names) {
        Set<String> more = new LinkedHashSet<>(installed);
        more.addAll(names);
        Set<String> fewer = new LinkedHashSet<>(removed);
        fewer.removeAll(names);
        return new WantedFeatures(profile, more, fewer);
    }

    WantedFeatures without(Collection<String> names) {
        Set<String> fewer = new LinkedHashSet<>(installed);
        fewer.removeAll(names);
        Set<String> more = new LinkedHashSet<>(removed);
        more.addAll(names);
        return new WantedFeatures(profile, fewer, more);
    }

    void write(Path file) {
        JsonObject object = Json.createObjectBuilder()
                .add("profile", profile)
                .add("installed", array(installed))
                .add("removed", array(removed))
                .build();
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, object + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write %s".formatted(file), e);
        }
    }

    private static JsonArrayBuilder array(Set<String> names) {
        return Json.createArrayBuilder(names.stream().sorted().toList());
    }
}
