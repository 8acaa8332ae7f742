package org.missionbench.features;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The package names of an OSGi header. */
final class Packages {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private Packages() {}

    static List<String> of(String header) {
        return Stream.of(QUOTED.matcher(header).replaceAll("").split(","))
                .flatMap(clause -> Stream.of(clause.split(";")))
                .map(String::trim)
                .filter(part -> !part.isEmpty() && !part.contains("="))
                .toList();
    }
}
