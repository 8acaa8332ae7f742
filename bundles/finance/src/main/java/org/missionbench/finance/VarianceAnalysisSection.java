package org.missionbench.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Formula;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.contracts.variance.VarianceExplainer;
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

/** Section IV: the classes whose variance reaches the threshold, each with its explanation. */
@Component
public final class VarianceAnalysisSection implements ReportSection {

    private static final int UNNUMBERED = 4;
    private static final char COMMA_ONLY = ' ';

    private final RecordStore store;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<VarianceExplainer> explainers = List.of();

    /** Needs the rows. */
    @Activate
    public VarianceAnalysisSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/variance-analysis";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("IV", "Analysis of variances");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Variances variances = new Variances(store, explainers);
        Optional<VarianceThreshold> threshold = variances.threshold(scope);
        List<Variance> over = variances.overThreshold(scope);
        List<Block> blocks = new ArrayList<>();
        for (Variance variance : over) {
            blocks.add(heading(variance));
            blocks.addAll(explanation(variance, threshold, blocks.size() == 1));
        }
        if (!over.isEmpty()) {
            blocks.add(attribution(over));
        }
        return blocks;
    }

    private static Heading heading(Variance variance) {
        String amount = FigureStyle.HEADING_THOUSANDS.print(variance.amount(), COMMA_ONLY);
        String share = variance.percentage()
                .map(value -> FigureStyle.HEADING_PERCENTAGE.print(value, COMMA_ONLY))
                .orElse(FigureStyle.nil());
        return new Heading(UNNUMBERED, variance.budgetClass().title(), amount + "  " + share);
    }

    private static List<Block> explanation(Variance variance, Optional<VarianceThreshold> threshold, boolean first) {
        if (variance.texts().isEmpty()) {
            return List.of(new Notice(
                    Notice.Kind.MISSING,
                    "Nobody has explained this variance yet: add rows for %s to variance-explanation."
                            .formatted(variance.budgetClass().code())));
        }
        List<Block> paragraphs = new ArrayList<>();
        for (String text : variance.texts()) {
            List<Inline> pieces = new ArrayList<>(BoundText.parse(text));
            if (first && paragraphs.isEmpty()) {
                threshold.map(VarianceAnalysisSection::footnote).ifPresent(pieces::add);
            }
            paragraphs.add(new Paragraph(true, pieces));
        }
        return paragraphs;
    }

    private static Inline footnote(VarianceThreshold threshold) {
        return new Inline.Footnote(
                "Variances are stated in thousands of United States dollars. Those of at least %s per cent or %s, up or down, are explained."
                        .formatted(
                                threshold.percentage().stripTrailingZeros().toPlainString(),
                                FigureStyle.PROSE_DOLLARS.print(threshold.amount(), COMMA_ONLY)));
    }

    private static Table attribution(List<Variance> over) {
        List<Table.Row> rows = new ArrayList<>();
        for (Variance variance : over) {
            String code = variance.budgetClass().code();
            rows.add(new Table.Row(
                    code,
                    Table.RowKind.LINE,
                    List.of(
                            new Table.TextCell(variance.budgetClass().title()),
                            cell(variance.amount(), "variance", code),
                            cell(variance.explained(), "variance-explained", code),
                            cell(variance.unexplained(), "variance-unexplained", code)
                                    .withFormula(new Formula.ColumnDifference(1, 2)))));
        }
        return new Table(
                "attribution-of-variances",
                "Attribution of variances to factors with a known amount",
                Captions.THOUSANDS,
                List.of(
                        Table.Column.text("Budget class"),
                        Table.Column.figures("Variance"),
                        Table.Column.figures("Explained in amounts"),
                        Table.Column.figures("Unexplained remainder")),
                rows,
                Map.of());
    }

    private static Table.FigureCell cell(Money amount, String measure, String code) {
        return new Table.FigureCell(amount, FigureStyle.THOUSANDS).withMeasure(MeasureKey.of("finance", measure, code));
    }
}
