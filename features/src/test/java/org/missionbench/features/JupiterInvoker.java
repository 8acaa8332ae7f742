package org.missionbench.features;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs one Jupiter test inside the container. Pax Exam calls it as if it were the test. */
public class JupiterInvoker {

    /** Called by Pax Exam in the probe bundle. */
    public void run() throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Jupiter looks for the test class there: in the probe bundle
        thread.setContextClassLoader(JupiterInvoker.class.getClassLoader());
        try {
            fail(execute(System.getProperty(ForeignContainer.UNIQUE_ID, "")));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static TestExecutionSummary execute(String uniqueId) {
        LauncherConfig config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectUniqueId(uniqueId))
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        Launcher launcher = LauncherFactory.create(config);
        launcher.execute(request, summary);
        return summary.getSummary();
    }

    private static void fail(TestExecutionSummary summary) throws Throwable {
        if (!summary.getFailures().isEmpty()) {
            throw summary.getFailures().get(0).getException();
        }
        if (summary.getTestsSucceededCount() != 1) {
            StringWriter text = new StringWriter();
            summary.printTo(new PrintWriter(text));
            throw new IllegalStateException("Exactly one test should have run in the container: " + text);
        }
    }
}
