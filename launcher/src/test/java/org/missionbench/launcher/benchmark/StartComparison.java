package org.missionbench.launcher.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the start script to a workbench that answers, against a framework without bundles and against Karaf. */
record StartComparison(Place place, int rounds) {

    private static final String KARAF = "Karaf 4.4.10 + http + scr";
    private static final Bound KARAF_BOUND = Bound.fasterBy(0);
    private static final Bound FELIX_BOUND = Bound.atMost(0);

    void compare(RatioTable table) throws Exception {
        Map<String, String> archive = Map.of();
        Map<String, String> noArchive = Map.of("MISSIONBENCH_OPTS", "-XX:SharedArchiveFile=" + ofJava());
        Path home = place.fresh("filled");
        started(home, archive);
        List<Measurement> measurements = new ArrayList<>(List.of(
                round -> started(home, archive),
                round -> started(home, noArchive),
                round -> started(place.fresh("empty"), archive),
                round -> started(place.fresh("empty"), noArchive),
                round -> BareFelix.measure(place, "felix")));
        measurements.addAll(karaf());
        List<TimedRun> runs = Measurement.medians(rounds, measurements);
        Rival filled = karaf(runs, 5);
        Rival empty = karaf(runs, 6);
        Rival felix = Rival.measured("Felix, no bundles", runs.get(4));
        table.times("start to ready, filled cache, fast-start archive", runs.get(0), felix, FELIX_BOUND);
        table.times("start to ready, filled cache, fast-start archive", runs.get(0), filled, KARAF_BOUND);
        table.times("start to ready, filled cache, no archive", runs.get(1), filled, KARAF_BOUND);
        table.times("start to ready, empty cache, fast-start archive", runs.get(2), empty, KARAF_BOUND);
        table.times("start to ready, empty cache, no archive", runs.get(3), empty, KARAF_BOUND);
        table.memory("start to ready, filled cache", runs.get(0).megabytes(), filled);
    }

    // the first start fetches what Karaf lacks
    private List<Measurement> karaf() throws Exception {
        if (!Files.isDirectory(place.karaf())) {
            return List.of();
        }
        KarafStart start = KarafStart.configured(place);
        start.warm();
        return List.of(round -> start.warm(), round -> start.cold());
    }

    private static Rival karaf(List<TimedRun> runs, int at) {
        return at < runs.size() ? Rival.measured(KARAF, runs.get(at)) : Rival.missing(KARAF, "not unpacked");
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
