package org.missionbench.platform.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A place in a profile's file. It refuses what it is not asked for, so that a wrongly written name is noticed.
 *
 * @param file how to call the file
 * @param lines where places stand in it
 * @param place names and positions down to it, joined by points
 * @param json what stands there
 */
record ProfileNode(String file, ProfileLines lines, String place, JsonNode json) {

    /** Refuses other names than these. */
    ProfileNode only(String... names) {
        if (!json.isObject()) {
            throw refused("write an object, {…}, here");
        }
        List<String> known = List.of(names);
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw at(name).refused("'%s' means nothing here; use %s".formatted(name, String.join(", ", known)));
            }
        });
        return this;
    }

    ProfileNode at(String name) {
        JsonNode value = json.get(name);
        String below = place.isEmpty() ? name : place + "." + name;
        return new ProfileNode(file, lines, below, value == null ? MissingNode.getInstance() : value);
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    boolean isPresent() {
        return !json.isMissingNode() && !json.isNull();
    }

    boolean isObject() {
        return json.isObject();
    }

    String text() {
        if (!json.isTextual()) {
            throw refused(isPresent() ? "write a text in quotation marks here" : "it is missing; add it");
        }
        return json.textValue();
    }

    String filled() {
        String text = text();
        if (text.isBlank()) {
            throw refused("the text is empty; fill it in");
        }
        return text;
    }

    String textOr(String absent) {
        return isPresent() ? text() : absent;
    }

    boolean yes() {
        if (isPresent() && !json.isBoolean()) {
            throw refused("write true or false here");
        }
        return json.asBoolean(false);
    }

    int count(int absent) {
        if (!isPresent()) {
            return absent;
        }
        if (!json.isInt() || json.intValue() < 0) {
            throw refused("write a whole number, 0 or more, here");
        }
        return json.intValue();
    }

    /** One text or a list of them. */
    List<String> texts() {
        if (json.isTextual()) {
            return List.of(filled());
        }
        return items().stream().map(ProfileNode::filled).toList();
    }

    List<ProfileNode> items() {
        List<ProfileNode> items = new ArrayList<>();
        if (isPresent() && !json.isArray()) {
            throw refused("write a list, […], here");
        }
        for (JsonNode item : json) {
            items.add(new ProfileNode(file, lines, place + "[" + items.size() + "]", item));
        }
        return items;
    }

    Map<String, ProfileNode> fields() {
        if (isPresent() && !json.isObject()) {
            throw refused("write an object, {…}, here");
        }
        Map<String, ProfileNode> fields = new LinkedHashMap<>();
        json.fieldNames().forEachRemaining(name -> fields.put(name, at(name)));
        return fields;
    }

    /** Turns the text into something else. */
    <T> T as(Function<String, T> reader, String expected) {
        String text = text();
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            throw refused("'%s' is not %s".formatted(text, expected));
        }
    }

    <T> Optional<T> asIfPresent(Function<String, T> reader, String expected) {
        return isPresent() ? Optional.of(as(reader, expected)) : Optional.empty();
    }

    ProfileRefused refused(String reason) {
        return new ProfileRefused(
                "%s line %d%s: %s".formatted(file, lines.of(place), place.isEmpty() ? "" : ", " + place, reason));
    }
}
