package org.missionbench.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.missionbench.contracts.command.Progress;

/** Runs all rules over a report and puts what they find in the order in which a person should look. */
final class Auditor {

    /** Below this confidence a finding is shown only on request. */
    static final int SURE_ENOUGH = 50;

    static final List<Rule> RULES = List.of(
            new AllMeansAllRule(),
            new AmountsEqualTableRule(),
            new AverageStrengthRule(),
            new BreakdownsAddUpRule(),
            new ColumnGroupsRule(),
            new ComparisonsHoldRule(),
            new CompletedThingsRule(),
            new EventsInPeriodRule(),
            new ExplainedStrengthsRule(),
            new ExchangeRatesRule(),
            new GrossNetPairsRule(),
            new IndicatorWordsRule(),
            new LabelledAmountsRule(),
            new ListedItemsRule(),
            new NamesCountedRule(),
            new OutputWordsRule(),
            new PercentageOfBaseRule(),
            new PlannedNumbersRule(),
            new PlannedStrengthsRule(),
            new ProductsMultiplyRule(),
            new QuotedPlanRule(),
            new RedeploymentShareRule(),
            new RepeatedThingsRule(),
            new SameStatementRule(),
            new SameThingsRule(),
            new StatedDifferencesRule(),
            new SteadyColumnsRule(),
            new StrengthsEqualTableRule(),
            new TableRowsComputeRule(),
            new TablesAgreeRule(),
            new TargetsFollowDirectionRule(),
            new ThresholdRule(),
            new TotalsAddUpRule(),
            new UtilizationRateRule(),
            new VacancyRatesRule(),
            new VarianceHeadsRule(),
            new VarianceWordsRule());

    private Auditor() {}

    static List<Flaw> audit(AuditedReport report, Progress progress) {
        List<Flaw> flaws = new ArrayList<>();
        for (int at = 0; at < RULES.size(); at++) {
            progress.at("checking " + RULES.get(at).id(), at, RULES.size());
            flaws.addAll(RULES.get(at).judge(report));
        }
        progress.at("checked", RULES.size(), RULES.size());
        return Flaw.merged(flaws).stream()
                .sorted(Comparator.comparingInt(Flaw::weight)
                        .reversed()
                        .thenComparing(flaw -> flaw.finding().rule())
                        .thenComparing(flaw -> flaw.finding().statement()))
                .toList();
    }
}
