package org.missionbench.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.felix.feature.impl.FeatureServiceImpl;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureConfiguration;

/** Reads standard OSGi feature files (Compendium, chapter 159). */
final class FeatureReader {

    private static final int DEFAULT_START_LEVEL = 10;

    private final FeatureServiceImpl service = new FeatureServiceImpl();

    FeatureFile read(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        try (Reader text = Files.newBufferedReader(file)) {
            return feature(name, service.readFeature(text));
        } catch (IOException | RuntimeException e) {
            throw new Refused("%s is not a feature file: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static FeatureFile feature(String name, Feature feature) {
        Variables variables = new Variables(feature.getVariables());
        Map<String, Map<String, Object>> configurations = new LinkedHashMap<>();
        feature.getConfigurations().forEach((pid, found) -> configurations.put(pid, values(found, variables)));
        List<FeatureBundle> bundles =
                feature.getBundles().stream().map(FeatureReader::bundle).toList();
        return new FeatureFile(
                name, feature.getID().getVersion(), feature.getDescription().orElse(""), bundles, configurations);
    }

    private static FeatureBundle bundle(org.osgi.service.feature.FeatureBundle bundle) {
        Object level = bundle.getMetadata().get("startLevel");
        Object sha256 = bundle.getMetadata().get("sha256");
        return new FeatureBundle(
                bundle.getID().toString(),
                level instanceof Number number ? number.intValue() : DEFAULT_START_LEVEL,
                Optional.ofNullable(sha256).map(Object::toString));
    }

    private static Map<String, Object> values(FeatureConfiguration configuration, Variables variables) {
        Map<String, Object> values = new LinkedHashMap<>();
        configuration.getValues().forEach((key, value) -> values.put(key, variables.in(value)));
        return values;
    }
}
