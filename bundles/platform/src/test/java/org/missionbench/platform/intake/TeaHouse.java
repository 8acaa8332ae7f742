package org.missionbench.platform.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.kernel.Money;

/** A module that keeps every type of column. */
final class TeaHouse implements DatasetSource {

    @Override
    public String id() {
        return "tea/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(Tea.class, Sale.class);
    }

    /** What is sold. */
    @Dataset(name = "tea", title = "Teas", help = "What the house sells.")
    record Tea(
            @Column(label = "Code", help = "Short name.", key = true, pattern = "[a-z-]+", example = "green")
                    String code,
            @Column(label = "Title", help = "Name on the menu.", example = "Green tea") String title) {}

    enum Kind {
        ON_THE_SPOT,
        TAKE_AWAY
    }

    /** A sale. */
    @Dataset(name = "sale", title = "Sales", help = "Every sale.")
    record Sale(
            @Column(label = "Bill", help = "Number of the bill.", key = true, example = "B1") String bill,
            @Column(label = "Line", help = "Line of the bill.", key = true, example = "1") long line,
            @Column(label = "Month", help = "Month of the sale.", example = "2021-09") YearMonth month,
            @Column(label = "Date", help = "Day of the sale.", example = "2021-09-14") LocalDate date,
            @Column(label = "Tea", help = "What was sold.", references = "tea", example = "green") String tea,
            @Column(label = "Kind", help = "Where it was drunk.", example = "take-away") Kind kind,
            @Column(label = "Currency", help = "ISO code.", pattern = "[A-Z]{3}", example = "EUR") String currency,
            @Column(label = "Amount", help = "Price.", currencyColumn = "currency", example = "2.50") Money amount,
            @Column(label = "Rate", help = "To the dollar.", decimals = 3, example = "0.892") BigDecimal rate,
            @Column(label = "Dollars", help = "Price in dollars.", example = "2.80") Money dollars,
            @Column(label = "Iced", help = "Whether it was cold.", example = "no") boolean iced,
            @Column(label = "Note", help = "Anything.", optional = true, example = "Regular guest") @Nullable String note) {

        Sale {
            if (iced && kind == Kind.TAKE_AWAY) {
                throw new IllegalArgumentException("iced tea is not taken away; write no under iced");
            }
        }
    }
}
