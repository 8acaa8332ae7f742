package com.example.bad.borrowed;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Component;

/** Names its figure after another module. */
@Component
public final class BorrowedMeasures implements MeasureSource {

    @Override
    public String id() {
        return "bad/measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        return scope.mission().equals("NO-ROWS")
                ? List.of()
                : List.of(new Measure(
                        new MeasureKey("finance.total"),
                        "Total",
                        Quantity.of(5, "litre"),
                        "sum",
                        List.of(new RowSelection("outline", Map.of()))));
    }
}
