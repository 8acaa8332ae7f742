package org.missionbench.launcher.benchmark;

import java.util.List;

/** The report of the sample mission in a running workbench, format by format. */
record ReportTimes(Place place, ServedHome served, int rounds) {

    void measure(RatioTable table) throws Exception {
        served.ask(List.of("import", place.sample().toString()));
        for (String format : List.of("docx", "pdf", "html", "xlsx", "docx,pdf,html,xlsx")) {
            TimedRun first = report(format);
            TimedRun warm = ((Measurement) round -> report(format)).median(rounds);
            table.time("report as %s, first in the server".formatted(format), first.milliseconds());
            table.time("report as %s, warm".formatted(format), warm.milliseconds());
        }
    }

    private TimedRun report(String format) {
        String folder = place.work().resolve("reports").toString();
        return served.ask(
                List.of("report", "--mission", "UNMIK", "--period", "2021/22", "--format", format, "--out", folder));
    }
}
