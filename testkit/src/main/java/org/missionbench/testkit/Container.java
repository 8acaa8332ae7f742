package org.missionbench.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.missionbench.testkit.wire.Inspection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/** A real framework with the platform as shipped, and the inspection inside it. */
final class Container implements AutoCloseable {

    static final int LEVEL = 10;

    private static final String PACKAGE = "org/missionbench/testkit/inside/";
    private static final List<String> INSIDE =
            List.of("ContributionRules", "DatasetRules", "Everybody", "MeasureRules", "Probe", "Services");
    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final Framework framework;
    private final Inspection inspection;

    private Container(Path folder, Framework framework, Inspection inspection) {
        this.folder = folder;
        this.framework = framework;
        this.inspection = inspection;
    }

    static Container boot(Program program) {
        Path folder = temporary();
        Map<String, Object> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, folder.resolve("bundles").toString());
        properties.put(Constants.FRAMEWORK_BOOTDELEGATION, "sun.misc");
        properties.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                "org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=2.0.20,"
                        + "org.slf4j;org.slf4j.helpers;org.slf4j.spi;version=1.7.36,"
                        + "org.missionbench.testkit.wire;version=1.0");
        properties.put("felix.log.level", "0");
        Framework framework = new FrameworkFactory().newFramework(properties);
        try {
            framework.init();
            BundleContext context = framework.getBundleContext();
            for (Map.Entry<Path, Integer> jar : program.platform().entrySet()) {
                Bundle bundle = context.installBundle(jar.getKey().toUri().toString());
                bundle.adapt(BundleStartLevel.class).setStartLevel(jar.getValue());
                if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                    bundle.start();
                }
            }
            framework.start();
            raise(framework);
            Container container = new Container(folder, framework, probe(context));
            container.inspection.configure(
                    "org.missionbench.storage",
                    Map.of(
                            "engine", "sqlite",
                            "directory", folder.resolve("data").toString(),
                            "libraries", folder.resolve("native").toString()));
            return container;
        } catch (BundleException e) {
            throw new IllegalStateException("The platform does not start: " + e.getMessage(), e);
        }
    }

    Inspection inspection() {
        return inspection;
    }

    /** The bundle, installed and started. */
    Bundle install(Path jar) throws BundleException {
        try (InputStream bytes = Files.newInputStream(jar)) {
            Bundle bundle = framework.getBundleContext().installBundle("module:" + jar, bytes);
            bundle.adapt(BundleStartLevel.class).setStartLevel(LEVEL);
            return started(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle started(Bundle bundle) throws BundleException {
        try {
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            bundle.uninstall();
            throw e;
        }
    }

    void uninstall(Bundle bundle) throws BundleException {
        bundle.uninstall();
        CountDownLatch over = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(null, event -> over.countDown());
        await(over);
    }

    private static void raise(Framework framework) {
        CountDownLatch over = new CountDownLatch(1);
        framework.adapt(FrameworkStartLevel.class).setStartLevel(LEVEL, event -> over.countDown());
        await(over);
    }

    private static void await(CountDownLatch over) {
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The framework did not settle: a bundle hangs in its start or stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    // classes of this kit as a bundle of their own, because the tests outside see other classes of the contracts
    private static Inspection probe(BundleContext context) throws BundleException {
        Bundle bundle = context.installBundle("testkit:probe", new ByteArrayInputStream(probeJar()));
        bundle.start();
        try {
            return (Inspection) bundle.loadClass(PACKAGE.replace('/', '.') + "Probe")
                    .getConstructor(BundleContext.class)
                    .newInstance(bundle.getBundleContext());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] probeJar() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.missionbench.testkit.probe");
        headers.putValue(
                Constants.IMPORT_PACKAGE,
                "org.missionbench.kernel,org.missionbench.contracts,org.missionbench.contracts.check,org.missionbench.contracts.command,org.missionbench.contracts.content,org.missionbench.contracts.dataset,org.missionbench.contracts.measure,org.missionbench.contracts.report,org.missionbench.contracts.view,org.missionbench.testkit.wire,org.osgi.framework,org.osgi.service.cm,org.osgi.service.component.runtime,org.osgi.service.component.runtime.dto,org.osgi.framework.dto,org.osgi.dto");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (String name : INSIDE) {
                String path = PACKAGE + name + ".class";
                jar.putNextEntry(new JarEntry(path));
                jar.write(Program.bytes(Objects.requireNonNull(Container.class.getResourceAsStream("/" + path), path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("module-test-kit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (BundleException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
