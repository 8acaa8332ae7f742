package org.missionbench.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.dataset.RollUp;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** The datasets that the tests keep: classes, postings that refer to them, and a roll-up. */
final class Samples {

    static final MissionPeriod SCOPE = new MissionPeriod("UNXX", new BudgetPeriod(2021));
    static final ChangeNote NOTE = new ChangeNote("tester", "a test", "");

    private Samples() {}

    @Dataset(name = "budget-class", title = "Budget classes", help = "One row for each class")
    record BudgetClass(
            @Column(label = "Code", help = "Short name", key = true) String code,
            @Column(label = "Title", help = "As printed") String title) {}

    enum Stage {
        OBLIGATION,
        EARLIER_CANCELLATION
    }

    @Dataset(name = "posting", title = "Postings", help = "One row for each posting")
    record Posting(
            @Column(label = "Document", help = "Number", key = true) String document,
            @Column(label = "Line", help = "Line", key = true) long line,
            @Column(label = "Date", help = "Day") LocalDate date,
            @Column(label = "Month", help = "Month") YearMonth month,
            @Column(label = "Class", help = "Class", references = "budget-class") String budgetClass,
            @Column(label = "Stage", help = "Stage") Stage stage,
            @Column(label = "Currency", help = "Code") String currency,
            @Column(label = "Amount", help = "As paid", currencyColumn = "currency") Money amount,
            @Column(label = "Rate", help = "To the dollar", decimals = 4) BigDecimal rate,
            @Column(label = "Dollars", help = "In dollars") Money dollars,
            @Column(label = "Final", help = "Whether final") boolean closed,
            @Column(label = "Earlier period", help = "Period", optional = true) @Nullable BudgetPeriod earlier,
            @Column(label = "Text", help = "Remark", optional = true) @Nullable String text) {

        Posting withDollars(long cents) {
            return new Posting(
                    document,
                    line,
                    date,
                    month,
                    budgetClass,
                    stage,
                    currency,
                    amount,
                    rate,
                    Money.usdCents(cents),
                    closed,
                    earlier,
                    text);
        }

        Posting withClass(String other) {
            return new Posting(
                    document, line, date, month, other, stage, currency, amount, rate, dollars, closed, earlier, text);
        }
    }

    @RollUp(name = "spending", of = Posting.class)
    record Spending(
            String budgetClass, YearMonth month, Stage stage, @RollUp.Sum Money dollars, @RollUp.Count long postings) {}

    static Posting posting(String document, long line, String budgetClass, long cents) {
        return new Posting(
                document,
                line,
                LocalDate.of(2021, 7, 14),
                YearMonth.of(2021, 7),
                budgetClass,
                Stage.OBLIGATION,
                "EUR",
                Money.of(java.util.Currency.getInstance("EUR"), new BigDecimal("-12.30")),
                new BigDecimal("0.8920"),
                Money.usdCents(cents),
                true,
                null,
                "été \"quoted\"\nsecond line");
    }

    /** A source of given records. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static DatasetSource source(String id, Class<? extends Record>... types) {
        List<Class<? extends Record>> datasets = List.of(types);
        return new DatasetSource() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Class<? extends Record>> datasets() {
                return datasets;
            }
        };
    }
}
