package com.example.bad.source;

import java.util.List;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Component;

/** Does not say where its figure comes from. */
@Component
public final class SourcelessMeasures implements MeasureSource {

    @Override
    public String id() {
        return "bad/measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        return scope.mission().equals("NO-ROWS")
                ? List.of()
                : List.of(new Measure(new MeasureKey("bad.total"), "Total", Quantity.of(5, "litre"), "sum", List.of()));
    }
}
