package org.missionbench.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.documents.SampleReport;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/** The three bundles of documents in a framework that gives them nothing but our contracts and SLF4J. */
class DocumentsInFelixIT {

    private static final String EXPORTED = "org.missionbench.kernel;org.missionbench.contracts;"
            + "org.missionbench.contracts.content;org.missionbench.contracts.dataset;"
            + "org.missionbench.contracts.intake;version=1.99.0,"
            + "org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=2.0.20";

    @TempDir
    private static Path storage = Path.of("");

    private static Framework framework = new FrameworkFactory().newFramework(Map.of());
    private static final Thread TEST = Thread.currentThread();
    private static final ClassLoader LOADER = TEST.getContextClassLoader();

    @BeforeAll
    static void start() throws BundleException, IOException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.resolve("cache").toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        EXPORTED));
        framework.start();
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jars()) {
            bundles.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        // the libraries must find their classes without help from the thread that calls them
        TEST.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void stop() throws BundleException, InterruptedException {
        TEST.setContextClassLoader(LOADER);
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void registersARendererForEachFormat() throws Exception {
        assertThat(renderers().keySet()).containsExactly("docx", "html", "pdf", "xlsx");
    }

    @Test
    void rendersEveryFormat() throws Exception {
        Map<String, String> beginnings = new TreeMap<>();
        for (BlockRenderer renderer : renderers().values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(SampleReport.small(), out);
            assertThat(out.size()).as(renderer.id()).isGreaterThan(10_000);
            beginnings.put(renderer.id(), new String(out.toByteArray(), 0, 4, StandardCharsets.US_ASCII));
        }
        assertThat(beginnings)
                .isEqualTo(Map.of(
                        "documents/html", "<!DO",
                        "documents/pdf", "%PDF",
                        "documents/docx", "PK\u0003\u0004",
                        "documents/xlsx", "PK\u0003\u0004"));
    }

    @Test
    void writesAndReadsWorkbooks() throws Exception {
        SheetFormat format = services(SheetFormat.class).get(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(SampleSheets.trips(List.of(SampleSheets.ROW)), out);
        Path file = Files.write(storage.resolve("trips.xlsx"), out.toByteArray());
        List<String> rows = new ArrayList<>();
        format.read(file, (sheet, row, cells) -> rows.add(sheet + cells));
        assertThat(rows).containsExactly("trips" + SampleSheets.HEADS, "trips" + SampleSheets.ROW);
    }

    private static Map<String, BlockRenderer> renderers() throws InvalidSyntaxException {
        Map<String, BlockRenderer> renderers = new TreeMap<>();
        services(BlockRenderer.class).forEach(renderer -> renderers.put(renderer.format(), renderer));
        return renderers;
    }

    private static <T> List<T> services(Class<T> type) throws InvalidSyntaxException {
        BundleContext context = framework.getBundleContext();
        List<T> services = new ArrayList<>();
        for (ServiceReference<T> reference : context.getServiceReferences(type, null)) {
            services.add(context.getService(reference));
        }
        return services;
    }

    private static List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        String[] path = System.getProperty("java.class.path").split(System.getProperty("path.separator"));
        Stream.of(path)
                .filter(
                        jar -> jar.matches(
                                ".*org\\.(apache\\.felix\\.scr|osgi\\.(service\\.component|util\\.(promise|function)))-[0-9.]+\\.jar"))
                .map(Path::of)
                .forEach(jars::add);
        for (String bundle : List.of("documents", "documents.pdf", "documents.office")) {
            try (Stream<Path> built = Files.list(Path.of("..", bundle, "target"))) {
                built.filter(jar -> jar.toString().matches(".*" + bundle + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                        .map(jar -> jar.toAbsolutePath().normalize())
                        .forEach(jars::add);
            }
        }
        return jars;
    }
}
