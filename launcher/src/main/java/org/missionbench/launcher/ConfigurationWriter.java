package org.missionbench.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Hashtable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** Tells ConfigurationAdmin what is wanted: only what changed, and takes back what it once told and is wanted no more. */
final class ConfigurationWriter {

    private static final String MARK = "missionbench.launcher";

    private final BundleContext framework;

    ConfigurationWriter(BundleContext framework) {
        this.framework = framework;
    }

    void write(Map<String, Map<String, Object>> wanted) {
        ServiceReference<ConfigurationAdmin> reference = framework.getServiceReference(ConfigurationAdmin.class);
        if (reference == null) {
            return;
        }
        try {
            write(framework.getService(reference), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("The configurations could not be written to the bundle cache", e);
        } finally {
            framework.ungetService(reference);
        }
    }

    private static void write(ConfigurationAdmin admin, Map<String, Map<String, Object>> wanted) throws IOException {
        for (Configuration told : told(admin)) {
            if (!wanted.containsKey(told.getPid())) {
                told.delete();
            }
        }
        for (Map.Entry<String, Map<String, Object>> entry : wanted.entrySet()) {
            Hashtable<String, Object> properties = new Hashtable<>(entry.getValue());
            properties.put(MARK, true);
            admin.getConfiguration(entry.getKey(), "?").updateIfDifferent(properties);
        }
    }

    private static Configuration[] told(ConfigurationAdmin admin) throws IOException {
        try {
            Configuration @Nullable [] told = admin.listConfigurations("(" + MARK + "=true)");
            return told == null ? new Configuration[0] : told;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
