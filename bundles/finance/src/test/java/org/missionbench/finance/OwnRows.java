package org.missionbench.finance;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.storage.StandaloneStore;

/** A real store with a small invented budget: two groups, an of-which class, a nil class. */
final class OwnRows implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("TESTMISSION", BudgetPeriod.parse("2023/24"));

    private final StandaloneStore store;
    private long documents;

    private OwnRows(StandaloneStore store) {
        this.store = store;
    }

    static OwnRows empty(Path folder) {
        return new OwnRows(StandaloneStore.open(folder.resolve("test.db"), List.of(new FinanceDatasets())));
    }

    /** Post (salaries 1,000.0; travel 200.0, of which training 50.0) and non-post (fuel nil, rent 300.0). */
    static OwnRows withBudget(Path folder) {
        OwnRows rows = empty(folder);
        rows.put(
                new BudgetGroup("post", "I", "Post resources", 10),
                new BudgetGroup("non-post", "II", "Non-post resources", 20),
                new BudgetClass("salaries", "post", "Salaries", 10, null),
                new BudgetClass("travel", "non-post", "Travel", 20, null),
                new BudgetClass("training", "non-post", "including training", 30, "travel"),
                new BudgetClass("fuel", "non-post", "Fuel", 40, null),
                new Apportionment("salaries", Money.usdThousands("1000")),
                new Apportionment("travel", Money.usdThousands("200")),
                new Apportionment("training", Money.usdThousands("50")));
        ResourceColumn.usual().forEach(rows::put);
        return rows;
    }

    OwnRows put(Record... rows) {
        store.change(new ChangeNote("test", "test", ""), writer -> {
            for (Record row : rows) {
                writer.put(SCOPE, row);
            }
            return rows.length;
        });
        return this;
    }

    OwnRows post(String budgetClass, String month, String thousands) {
        return post(budgetClass, month, thousands, Posting.Stage.DISBURSEMENT);
    }

    OwnRows post(String budgetClass, String month, String thousands, Posting.Stage stage) {
        documents++;
        Money amount = Money.usdThousands(thousands);
        LocalDate date = YearMonth.parse(month).atDay(15);
        return put(new Posting(
                "D" + documents,
                1,
                date,
                YearMonth.parse(month),
                budgetClass,
                null,
                null,
                null,
                stage,
                "USD",
                amount,
                BigDecimal.ONE.setScale(6),
                amount,
                Basis.RECORDED,
                null));
    }

    RecordStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
