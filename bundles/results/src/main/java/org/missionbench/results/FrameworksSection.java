package org.missionbench.results;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Section II.E: the results-based-budgeting frameworks; a part is a component. */
@Component
public final class FrameworksSection implements ReportSection {

    private static final int UNNUMBERED = 4;

    private final RecordStore store;
    private final Measures measures;

    /** Needs the rows, and the measures that feed some of them. */
    @Activate
    public FrameworksSection(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    @Override
    public String id() {
        return "results/frameworks";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("II.E", "Results-based-budgeting frameworks");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Frameworks frameworks = Frameworks.of(store, scope);
        List<StatedNumber> stated = StatedNumbers.of(store, scope);
        FedFigures figures = FedFigures.of(measures, scope, stated);
        List<Block> blocks = new ArrayList<>();
        for (FrameworkComponent component : frameworks.components()) {
            blocks.add(new Heading(UNNUMBERED, "Component %s: %s".formatted(component.code(), component.title())));
            blocks.addAll(
                    withNotice(blocks(component, frameworks, figures, scope), component, frameworks, stated, scope));
        }
        return blocks;
    }

    @Override
    public List<Block> part(MissionPeriod scope, String part) {
        Frameworks frameworks = Frameworks.of(store, scope);
        return frameworks
                .component(part)
                .map(component -> {
                    List<StatedNumber> stated = StatedNumbers.of(store, scope);
                    FedFigures figures = FedFigures.of(measures, scope, stated);
                    return withNotice(
                            blocks(component, frameworks, figures, scope), component, frameworks, stated, scope);
                })
                .orElse(List.of());
    }

    private List<Block> withNotice(
            List<Block> blocks,
            FrameworkComponent component,
            Frameworks frameworks,
            List<StatedNumber> stated,
            MissionPeriod scope) {
        List<Block> all = new ArrayList<>(blocks);
        new ReconstructedLog(store, scope, stated)
                .notice(frameworks.outputs(component))
                .ifPresent(all::add);
        return all;
    }

    private static List<Block> blocks(
            FrameworkComponent component, Frameworks frameworks, FedFigures figures, MissionPeriod scope) {
        IndicatorTable indicators = new IndicatorTable(frameworks, figures, scope.period());
        OutputTable outputs = new OutputTable(frameworks, figures);
        List<Block> blocks = new ArrayList<>();
        for (ExpectedAccomplishment accomplishment : frameworks.accomplishments(component)) {
            blocks.add(new Heading(
                    UNNUMBERED,
                    "Expected accomplishment %s: %s".formatted(accomplishment.code(), accomplishment.text())));
            if (!frameworks.indicators(accomplishment).isEmpty()) {
                blocks.add(indicators.of(accomplishment));
            }
            List<PlannedOutput> planned = frameworks.outputs(accomplishment);
            if (!planned.isEmpty()) {
                blocks.add(outputs.of("outputs-" + accomplishment.code().replace('.', '-'), planned));
            }
        }
        List<PlannedOutput> own = frameworks.ownOutputs(component);
        if (!own.isEmpty()) {
            blocks.add(outputs.of("outputs-of-component-" + component.code(), own));
        }
        return blocks;
    }
}
