package org.missionbench.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.command.Command;

/**
 * What the framework gives its bundles from the launcher's class path.
 *
 * <p>Logging comes from outside, so no bundle needs a service loader for it; it is exported a second time as 1.7.36 for
 * bundles that import [1.7,2). The command package is shared, because the launcher offers commands too.
 */
final class SystemPackages {

    private static final String OLD_SLF4J = "1.7.36";
    private static final Pattern COMMANDS =
            Pattern.compile("org\\.missionbench\\.contracts\\.command;(?:[^,\"]|\"[^\"]*\")*?version=\"([^\"]+)\"");

    private SystemPackages() {}

    static String of(Product product) {
        return String.join(
                ",",
                "org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=" + product.slf4j(),
                "org.slf4j;org.slf4j.helpers;org.slf4j.spi;version=" + OLD_SLF4J,
                "org.osgi.service.cm;version=" + product.configurationAdmin(),
                "org.missionbench.contracts.command;version=" + commandVersion());
    }

    // the version stands in the manifest of the contracts jar, so that raising it there is enough
    private static String commandVersion() {
        try (InputStream text = manifest().openStream()) {
            String exports = new Manifest(text).getMainAttributes().getValue("Export-Package");
            Matcher version = COMMANDS.matcher(String.valueOf(exports));
            if (!version.find()) {
                throw new IllegalStateException("The contracts jar does not export its command package: " + exports);
            }
            return version.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL manifest() throws IOException {
        URL place = Command.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            URI uri = place.toURI();
            return place.getPath().endsWith(".jar")
                    ? new URL("jar:" + uri + "!/META-INF/MANIFEST.MF")
                    : uri.resolve("META-INF/MANIFEST.MF").toURL();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
