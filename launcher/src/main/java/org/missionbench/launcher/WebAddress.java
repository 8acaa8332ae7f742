package org.missionbench.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** Where the workbench is seen in a browser. */
final class WebAddress {

    // by name, because the launcher knows no bundle's classes
    private static final String RUNTIME = "org.osgi.service.servlet.runtime.HttpServiceRuntime";
    private static final String ENDPOINT = "osgi.http.endpoint";

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int LOOK_MILLIS = 20;

    private WebAddress() {}

    /** The address with the token, as soon as the server listens; empty when no feature serves one. */
    static Optional<String> await(BundleContext context, String token) {
        Optional<String> address = of(context, token);
        for (int waited = 0;
                address.isEmpty() && isServed(context) && waited < PATIENCE_MILLIS;
                waited += LOOK_MILLIS) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            address = of(context, token);
        }
        return address;
    }

    // the server opens its port when its configuration has arrived, which is after the start of its bundle
    private static boolean isServed(BundleContext context) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .map(bundle -> bundle.adapt(BundleWiring.class))
                .flatMap(wiring -> wiring.getCapabilities("osgi.implementation").stream())
                .anyMatch(capability ->
                        "osgi.http".equals(capability.getAttributes().get("osgi.implementation")));
    }

    private static Optional<String> of(BundleContext context, String token) {
        ServiceReference<?> runtime = context.getServiceReference(RUNTIME);
        if (runtime == null || !(runtime.getProperty(ENDPOINT) instanceof String[] endpoints)) {
            return Optional.empty();
        }
        return Arrays.stream(endpoints)
                .filter(endpoint -> endpoint.startsWith("http://"))
                .findFirst()
                .map(endpoint -> endpoint + "?token=" + token);
    }

    /** Leaves it in a file that only this user can read, for scripts and for the next browser. */
    static void leave(String address, Path file) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
        }
        Files.write(file, address.getBytes(StandardCharsets.UTF_8));
    }
}
