package org.missionbench.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Section V: what the General Assembly is asked to decide. */
@Component
public final class ActionsSection implements ReportSection {

    private static final Money NOTHING = Money.zero(Money.usd());

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ActionsSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/actions";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("V", "Actions to be taken by the General Assembly");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        ResourceAmounts amounts = ResourceAmounts.of(store, scope);
        if (amounts.groups().isEmpty()) {
            return List.of();
        }
        List<List<Inline>> items = new ArrayList<>();
        items.add(BoundText.parse(balance(amounts, scope)));
        List<OtherRevenue> revenue = Ordered.by(OtherRevenue::position, store.all(scope, OtherRevenue.class)).stream()
                .filter(line -> !line.amount().isNil())
                .toList();
        if (!revenue.isEmpty()) {
            items.add(BoundText.parse(revenue(revenue, scope)));
        }
        return List.of(
                new Paragraph(
                        true,
                        List.of(new Inline.Words("In connection with the financing, the General Assembly is asked:"))),
                new Listing(items));
    }

    private static String balance(ResourceAmounts amounts, MissionPeriod scope) {
        boolean overspent = amounts.variance(TotalLine.GROSS.code()).isNegative();
        return "To decide how to treat %s of {finance.unencumbered-balance|prose-dollars} for the period from %s to %s;"
                .formatted(
                        overspent ? "the requirements above the apportionment" : "the unencumbered balance",
                        Captions.day(scope.period().from()),
                        Captions.day(scope.period().to()));
    }

    private static String revenue(List<OtherRevenue> lines, MissionPeriod scope) {
        boolean loss = lines.stream()
                .map(OtherRevenue::amount)
                .reduce(NOTHING, Money::plus)
                .isNegative();
        List<OtherRevenue> same = lines.stream()
                .filter(line -> line.amount().isNegative() == loss)
                .toList();
        List<OtherRevenue> opposite = lines.stream()
                .filter(line -> line.amount().isNegative() != loss)
                .toList();
        return "To decide how to treat other revenue%s for the period ended %s, which amounts to {finance.other-revenue.total|prose-dollars} from %s%s."
                .formatted(
                        loss ? ", a loss," : "",
                        Captions.day(scope.period().to()),
                        enumerated(same),
                        opposite.isEmpty() ? "" : ", offset by " + enumerated(opposite));
    }

    private static String enumerated(List<OtherRevenue> lines) {
        List<String> items = lines.stream().map(ActionsSection::item).toList();
        int last = items.size() - 1;
        return last == 0 ? items.get(0) : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private static String item(OtherRevenue line) {
        String phrase = Optional.ofNullable(line.amount().isNegative() ? line.lossPhrase() : line.phrase())
                .orElse(line.title());
        return "%s ({finance.other-revenue.%s|prose-dollars})".formatted(phrase, line.code());
    }
}
