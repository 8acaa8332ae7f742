package org.missionbench.launcher.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** From the start script to a workbench that answers, against a framework without bundles and against Karaf. */
record StartComparison(Place place, int rounds) {

    private static final String KARAF = "Karaf 4.4.10 + http + scr";
    private static final Bound KARAF_BOUND = Bound.fasterBy(0);
    private static final Bound FELIX_BOUND = Bound.atMost(0);

    void compare(RatioTable table) throws Exception {
        Map<String, String> archive = Map.of();
        Map<String, String> noArchive = Map.of("MISSIONBENCH_OPTS", "-XX:SharedArchiveFile=" + ofJava());
        TimedRun warm = warm(archive);
        TimedRun cold = cold(archive);
        Rival warmKaraf = karaf(true);
        Rival coldKaraf = karaf(false);
        Rival felix = Rival.measured(
                "Felix, no bundles", ((Measurement) round -> BareFelix.measure(place, "felix")).median(rounds));
        table.times("start to ready, filled cache, fast-start archive", warm, felix, FELIX_BOUND);
        table.times("start to ready, filled cache, fast-start archive", warm, warmKaraf, KARAF_BOUND);
        table.times("start to ready, filled cache, no archive", warm(noArchive), warmKaraf, KARAF_BOUND);
        table.times("start to ready, empty cache, fast-start archive", cold, coldKaraf, KARAF_BOUND);
        table.times("start to ready, empty cache, no archive", cold(noArchive), coldKaraf, KARAF_BOUND);
        table.memory("start to ready, filled cache", warm.megabytes(), warmKaraf);
    }

    private Rival karaf(boolean filled) throws Exception {
        if (!Files.isDirectory(place.karaf())) {
            return Rival.missing(KARAF, "not unpacked");
        }
        KarafStart start = KarafStart.configured(place);
        Measurement measurement = round -> filled ? start.warm() : start.cold();
        start.warm();
        return Rival.measured(KARAF, measurement.median(rounds));
    }

    private TimedRun warm(Map<String, String> environment) throws Exception {
        Path home = place.fresh("started");
        started(home, environment);
        return ((Measurement) round -> started(home, environment)).median(rounds);
    }

    private TimedRun cold(Map<String, String> environment) throws Exception {
        return ((Measurement) round -> started(place.fresh("started"), environment)).median(rounds);
    }

    private TimedRun started(Path home, Map<String, String> environment) throws Exception {
        try (ServedHome served = ServedHome.start(place, home, environment)) {
            return served.ready();
        }
    }

    private static Path ofJava() {
        return Path.of(System.getProperty("java.home"), "lib/server/classes.jsa");
    }
}
