package org.missionbench.finance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What modules say was spent under a budget class and line is what the ledger holds there. */
@Component
public final class SubsidiaryLedgersAgreeCheck implements ConsistencyCheck {

    private final RecordStore store;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<SubsidiaryLedger> ledgers = List.of();

    /** Needs the rows. */
    @Activate
    public SubsidiaryLedgersAgreeCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/subsidiary-ledgers-agree";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        return check(scope, ledgers);
    }

    List<Finding> check(MissionPeriod scope, List<SubsidiaryLedger> asked) {
        Map<PostedByLine.Place, Map<String, Money>> kept = new TreeMap<>();
        for (SubsidiaryLedger ledger : asked) {
            for (SubsidiaryLedger.Entry entry : ledger.entries(scope)) {
                kept.computeIfAbsent(
                                new PostedByLine.Place(entry.recordedClass(), entry.budgetLine()),
                                place -> new TreeMap<>())
                        .merge(ledger.title(), entry.amount(), Money::plus);
            }
        }
        PostedByLine posted = PostedByLine.of(store, scope, kept.keySet());
        List<Finding> findings = new ArrayList<>();
        kept.forEach((place, amounts) -> {
            Money said = amounts.values().stream().reduce(Money.zero(Money.usd()), Money::plus);
            if (!said.equals(posted.amount(place))) {
                findings.add(finding(place, amounts, said, posted.amount(place)));
            }
        });
        return findings;
    }

    private Finding finding(PostedByLine.Place place, Map<String, Money> amounts, Money said, Money posted) {
        String titles =
                amounts.keySet().stream().sorted(Comparator.naturalOrder()).collect(Collectors.joining(" and "));
        boolean isMore = said.compareTo(posted) > 0;
        return new Finding(
                id(),
                isMore ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                "%s: the ledger holds %s, %s %s; %s"
                        .formatted(
                                place,
                                posted,
                                isMore ? "but " + titles + " says" : titles + " accounts for only",
                                said,
                                isMore
                                        ? "look for a posting that is missing or stands under another line"
                                        : "enter what is missing there, or post what does not belong to it to a line of its own"),
                List.of(
                        new Finding.Place("ledger, " + place, posted.toString()),
                        new Finding.Place(titles, said.toString())));
    }
}
