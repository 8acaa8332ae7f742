package org.missionbench.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Other revenue, borrowing, contributions in kind and redeployments. */
@Component
public final class RevenueMeasures implements MeasureSource {

    private static final Money NOTHING = Money.zero(Money.usd());

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public RevenueMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/revenue-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Measure> measures = new ArrayList<>();
        sums(
                measures,
                "other-revenue",
                "other-revenue",
                store.all(scope, OtherRevenue.class).stream()
                        .map(row -> new Part(row.code(), row.title(), row.amount()))
                        .toList());
        sums(
                measures,
                "non-budgeted-contributions",
                "contribution-in-kind",
                store.all(scope, ContributionInKind.class).stream()
                        .filter(row -> !row.budgeted())
                        .map(row -> new Part(row.code(), row.title(), row.actual()))
                        .toList());
        borrowing(measures, store.all(scope, Borrowing.class));
        redeployments(measures, Redeployments.of(store, scope));
        return measures;
    }

    private static void sums(List<Measure> measures, String name, String dataset, List<Part> parts) {
        for (Part part : parts) {
            measures.add(new Measure(
                    MeasureKey.of("finance", name, part.code()),
                    part.title(),
                    part.amount(),
                    "as entered",
                    List.of(new RowSelection(dataset, Map.of("code", part.code())))));
        }
        if (!parts.isEmpty()) {
            Money total = parts.stream().map(Part::amount).reduce(NOTHING, Money::plus);
            measures.add(new Measure(
                    MeasureKey.of("finance", name, "total"),
                    "Total of " + name.replace('-', ' '),
                    total,
                    "sum of the lines",
                    List.of(new RowSelection(dataset, Map.of()))));
        }
    }

    private static void borrowing(List<Measure> measures, List<Borrowing> loans) {
        loans.forEach(loan -> measures.add(new Measure(
                loan.measureKey(),
                "Borrowing from %s as at %s".formatted(loan.lendingMission(), Captions.day(loan.asAt())),
                loan.amount(),
                "as entered",
                List.of(new RowSelection(
                        "borrowing",
                        Map.of("as_at", loan.asAt().toString(), "lending_mission", loan.lendingMission()))))));
        Map<LocalDate, Money> byDay = new TreeMap<>();
        loans.forEach(loan -> byDay.merge(loan.asAt(), loan.amount(), Money::plus));
        byDay.forEach((day, amount) -> measures.add(new Measure(
                MeasureKey.of("finance", "borrowing", day.toString()),
                "Borrowing as at " + Captions.day(day),
                amount,
                "sum of what was owed to other missions on that day",
                List.of(new RowSelection("borrowing", Map.of("as_at", day.toString()))))));
        byDay.values().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(highest -> measures.add(new Measure(
                        MeasureKey.of("finance", "borrowing-highest"),
                        "Highest borrowing at a month end",
                        highest,
                        "highest of the month ends",
                        List.of(new RowSelection("borrowing", Map.of())))));
    }

    private static void redeployments(List<Measure> measures, Redeployments redeployments) {
        for (BudgetGroup group : redeployments.groups()) {
            String title = group.title() + ": ";
            measures.add(
                    redeployment(group, "original", title + "original distribution", redeployments.original(group)));
            measures.add(redeployment(group, "redeployed", title + "redeployment", redeployments.redeployed(group)));
            measures.add(redeployment(group, "revised", title + "revised distribution", redeployments.revised(group)));
        }
        measures.add(new Measure(
                MeasureKey.of("finance", "redeployment-percentage"),
                "Redeployment as a share of the appropriation",
                redeployments.percentage().orElse(null),
                "what groups received in per cent of the gross apportionment; none when nothing moved",
                List.of(new RowSelection("redeployment", Map.of()))));
    }

    private static Measure redeployment(BudgetGroup group, String column, String title, Money amount) {
        return new Measure(
                MeasureKey.of("finance", "redeployment", group.code(), column),
                title,
                amount,
                "apportionment, redeployments received less given, and their sum",
                List.of(new RowSelection("redeployment", Map.of("budget_group", group.code()))));
    }

    private record Part(String code, String title, Money amount) {}
}
