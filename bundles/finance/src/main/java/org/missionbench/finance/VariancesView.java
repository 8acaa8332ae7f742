package org.missionbench.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.VarianceExplainer;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The page Variances: the way from the apportionment to the expenditure, and what of it is explained. */
@Component
public final class VariancesView implements WorkbenchView {

    static final String ID = "finance/variances";

    private final RecordStore store;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<VarianceExplainer> explainers = List.of();

    /** Needs the rows. */
    @Activate
    public VariancesView(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Shape shape() {
        return new Shape(
                "Variances",
                Perspective.BUDGET,
                20,
                "The way from the apportionment to the expenditure, by group and by class: bars that go down are reduced requirements, bars that go up increased ones. Below, the variances over the threshold of the report, with what explains them in amounts and whether they have a text.",
                "Fill in budget-group, budget-class and apportionment, then import ledger");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        ResourceAmounts amounts = ResourceAmounts.of(store, scope);
        if (amounts.groups().isEmpty()) {
            return List.of();
        }
        VarianceSteps steps = new VarianceSteps(amounts);
        List<Block> blocks = new ArrayList<>(List.of(steps.byGroup(), steps.byClass()));
        List<Variance> over = new Variances(store, explainers).overThreshold(scope);
        if (!over.isEmpty()) {
            blocks.add(explanations(over));
        }
        return blocks;
    }

    private static Table explanations(List<Variance> over) {
        return new Table(
                "variance-explanations",
                "Variances over the threshold",
                Captions.THOUSANDS,
                List.of(
                        Table.Column.text("Class"),
                        Table.Column.figures("Variance"),
                        Table.Column.figures("Explained in amounts"),
                        Table.Column.figures("Not explained"),
                        Table.Column.text("Text")),
                over.stream().map(VariancesView::row).toList(),
                Map.of());
    }

    private static Table.Row row(Variance variance) {
        String code = variance.budgetClass().code();
        return new Table.Row(
                code,
                Table.RowKind.LINE,
                List.of(
                        new Table.TextCell(variance.budgetClass().title()),
                        cell(variance.amount(), "variance", code),
                        cell(variance.explained(), "variance-explained", code),
                        cell(variance.unexplained(), "variance-unexplained", code),
                        new Table.TextCell(variance.texts().isEmpty() ? "missing" : "written")));
    }

    private static Table.FigureCell cell(Money amount, String measure, String code) {
        return new Table.FigureCell(amount, FigureStyle.THOUSANDS).withMeasure(MeasureKey.of("finance", measure, code));
    }
}
