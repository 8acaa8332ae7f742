package org.missionbench.platform.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.report.Reports;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.MeasureEffects;

/** What the measures and the report were before rows came, and what differs since. */
final class Comparison {

    private final Measures measures;
    private final MissionPeriod scope;
    private final SortedMap<MeasureKey, Measure> before;
    private final Optional<Reports.Printed> printed;

    private Comparison(
            Measures measures,
            MissionPeriod scope,
            SortedMap<MeasureKey, Measure> before,
            Optional<Reports.Printed> printed) {
        this.measures = measures;
        this.scope = scope;
        this.before = before;
        this.printed = printed;
    }

    /** Before the first rows of a mission and period, which change everything, and so tell nobody anything. */
    static Comparison none(Measures measures, MissionPeriod scope) {
        return new Comparison(measures, scope, new TreeMap<>(), Optional.empty());
    }

    static Comparison begin(Measures measures, Optional<Reports> reports, MissionPeriod scope) {
        return new Comparison(measures, scope, measures.all(scope), reports.map(assembler -> assembler.printed(scope)));
    }

    ImportEffects now() {
        if (before.isEmpty()) {
            return ImportEffects.NONE;
        }
        return new ImportEffects(
                MeasureEffects.between(before, measures.all(scope)),
                printed.map(Reports.Printed::differencesNow).orElse(List.of()));
    }
}
