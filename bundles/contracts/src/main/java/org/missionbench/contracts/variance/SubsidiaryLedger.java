package org.missionbench.contracts.variance;

import java.util.List;
import org.missionbench.contracts.Contribution;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** A module's own record of what was spent, to be reconciled with the ledger. Asked by finance. */
public interface SubsidiaryLedger extends Contribution {

    /** What a person calls it: "Programmatic activities". */
    String title();

    /** Its entries for a mission's period; empty when the module has no rows for it. */
    List<Entry> entries(MissionPeriod scope);

    /**
     * What one thing has cost under one budget line.
     *
     * @param reference what it is called in the module's own records: {@code PA-17}
     * @param title what it is, in a few words
     * @param plannedClass code of the budget class under which it was planned
     * @param recordedClass code of the budget class under which the module says it was recorded
     * @param budgetLine code of the budget line under which it was recorded
     * @param amount expenditure in United States dollars, positive
     */
    record Entry(
            String reference,
            String title,
            String plannedClass,
            String recordedClass,
            String budgetLine,
            Money amount) {}
}
