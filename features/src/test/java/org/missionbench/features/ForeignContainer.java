package org.missionbench.features;

import static org.ops4j.pax.exam.CoreOptions.bootDelegationPackages;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.systemPackages;

import java.io.IOException;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.ExceptionHelper;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.TestProbeBuilder;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/**
 * A container that is not ours: Pax Exam's, with the bundles of shipped features, and a probe bundle that holds the test
 * classes and runs one test of them on demand.
 */
final class ForeignContainer implements AutoCloseable {

    /** How the probe is told which test to run; the container lives in this process. */
    static final String UNIQUE_ID = "org.missionbench.features.test";

    private final TestContainer container;
    private final TestAddress probe;

    private ForeignContainer(TestContainer container, TestAddress probe) {
        this.container = container;
        this.probe = probe;
    }

    static ForeignContainer start(Option... options) throws IOException {
        ExamSystem system = PaxExamRuntime.createTestSystem(composite(options), environment());
        TestContainer container = PaxExamRuntime.createContainer(system).start();
        TestProbeBuilder builder = system.createProbe();
        TestAddress address = builder.addTest(JupiterInvoker.class, "run");
        container.install(builder.build().getStream());
        return new ForeignContainer(container, address);
    }

    // logging and the test libraries come from outside, so that a failure in the container is a failure here
    private static Option environment() {
        return composite(
                frameworkProperty("org.osgi.framework.bundle.parent").value("framework"),
                bootDelegationPackages("org.junit.*", "org.opentest4j", "org.opentest4j.*", "org.assertj.*"),
                systemPackages(
                        "org.slf4j;version=2.0.20",
                        "org.slf4j.event;version=2.0.20",
                        "org.slf4j.helpers;version=2.0.20",
                        "org.slf4j.spi;version=2.0.20",
                        "org.slf4j;version=1.7.36",
                        "org.slf4j.helpers;version=1.7.36",
                        "org.slf4j.spi;version=1.7.36"));
    }

    /** Runs the test with this id inside, and fails here as it failed there. */
    void run(String uniqueId) throws Throwable {
        System.setProperty(UNIQUE_ID, uniqueId);
        try {
            container.call(probe);
        } catch (RuntimeException e) {
            throw ExceptionHelper.unwind(e);
        } finally {
            System.clearProperty(UNIQUE_ID);
        }
    }

    @Override
    public void close() {
        container.stop();
    }
}
