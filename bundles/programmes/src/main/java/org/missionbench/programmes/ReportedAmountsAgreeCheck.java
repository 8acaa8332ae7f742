package org.missionbench.programmes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The categories of programmatic expenditure print what is stated for them. */
@Component
public final class ReportedAmountsAgreeCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("programmes/reported-amounts-agree");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ReportedAmountsAgreeCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {

        Categories categories = Categories.of(store, scope);
        return store.all(scope, ReportedProgrammaticAmount.class).stream()
                .flatMap(row -> finding(row, categories).stream())
                .toList();
    }

    private static Optional<Finding> finding(ReportedProgrammaticAmount row, Categories categories) {
        BigDecimal printed = FigureStyle.THOUSANDS
                .scaled(spent(row.programmaticCategory(), categories))
                .setScale(FigureStyle.THOUSANDS.decimals(), RoundingMode.HALF_UP);
        return printed.compareTo(row.thousands()) == 0
                ? Optional.empty()
                : Optional.of(RULE.broken(
                        "programmatic-category " + row.programmaticCategory(),
                        row.thousands().toPlainString(),
                        "the projects give %s thousand, %s states %s thousand; correct project-expenditure or the reported amount"
                                .formatted(printed, row.source(), row.thousands())));
    }

    private static Money spent(String category, Categories categories) {
        return categories.all().stream()
                .filter(row -> row.code().equals(category))
                .findFirst()
                .map(categories::spent)
                .orElseGet(() -> category.equals("total") ? categories.total() : Money.zero(Money.usd()));
    }
}
