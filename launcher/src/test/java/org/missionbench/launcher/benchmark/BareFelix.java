package org.missionbench.launcher.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A program that starts a framework without bundles and says so: what any OSGi program costs at least. */
public final class BareFelix {

    private BareFelix() {}

    /** Needs a cache folder. */
    public static void main(String[] arguments) throws Exception {
        Framework framework = new FrameworkFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, arguments[0]));
        framework.start();
        System.out.println("ready " + framework.getState());
        Runtime.getRuntime().halt(0);
    }

    /** Its whole run; it ends as soon as it is ready. */
    static TimedRun measure(Place place, String cache) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path jars = place.distribution().resolve("lib");
        String classPath = "%s/*:%s".formatted(jars, System.getProperty("benchmark.classes"));
        return TimedRun.of(
                place.output(),
                List.of(
                        java,
                        "-cp",
                        classPath,
                        BareFelix.class.getName(),
                        place.work().resolve(cache).toString()));
    }
}
