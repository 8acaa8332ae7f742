package org.missionbench.finance;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** What the ledger holds under single budget lines, which its roll-up does not tell apart. */
final class PostedByLine {

    private static final DatasetShape LEDGER = DatasetShape.of(Posting.class);
    private static final int BUDGET_CLASS = index("budget_class");
    private static final int BUDGET_LINE = index("budget_line");
    private static final int STAGE = index("stage");
    private static final int AMOUNT = index("amount_usd");

    private final Map<Place, Money> amounts = new HashMap<>();

    private PostedByLine() {}

    /** The expenditure under some places, in one reading of the ledger; none when there are no places to look at. */
    static PostedByLine of(RecordStore store, MissionPeriod scope, Set<Place> places) {
        PostedByLine posted = new PostedByLine();
        if (!places.isEmpty()) {
            store.scan(scope, LEDGER, values -> {
                String line = values[BUDGET_LINE] == null ? "" : String.valueOf(values[BUDGET_LINE]);
                Place place = new Place(String.valueOf(values[BUDGET_CLASS]), line);
                if (values[STAGE] instanceof Posting.Stage stage
                        && stage.isExpenditure()
                        && values[AMOUNT] instanceof Money amount
                        && places.contains(place)) {
                    posted.amounts.merge(place, amount, Money::plus);
                }
            });
        }
        return posted;
    }

    /** The expenditure under a place. */
    Money amount(Place place) {
        return amounts.getOrDefault(place, Money.zero(Money.usd()));
    }

    private static int index(String column) {
        return LEDGER.column(column).orElseThrow().index();
    }

    /**
     * A budget class with one of its lines.
     *
     * @param budgetClass code of the class
     * @param budgetLine code of the line; empty for what was posted to no line
     */
    record Place(String budgetClass, String budgetLine) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byClass = budgetClass.compareTo(other.budgetClass);
            return byClass != 0 ? byClass : budgetLine.compareTo(other.budgetLine);
        }

        @Override
        public String toString() {
            return budgetLine.isEmpty() ? budgetClass : budgetClass + ", " + budgetLine;
        }
    }
}
