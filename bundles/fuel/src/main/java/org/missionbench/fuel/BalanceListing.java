package org.missionbench.fuel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Percentage;

/** Balances for the command line. */
final class BalanceListing {

    private static final int RATE_DECIMALS = 2;

    private BalanceListing() {}

    static CommandOutcome of(FuelBooks books, String by, LocalDate from, LocalDate to) {
        List<List<String>> rows = new ArrayList<>();
        List<Map<String, Object>> data = new ArrayList<>();
        for (Map.Entry<String, List<Balance>> span : spans(books, by, from, to).entrySet()) {
            for (Balance balance : span.getValue()) {
                rows.add(cells(span.getKey(), balance));
                data.add(data(span.getKey(), balance));
            }
        }
        boolean isFine = spans(books, by, from, to).values().stream()
                .flatMap(List::stream)
                .allMatch(Balance::isTolerated);
        return new CommandOutcome(
                isFine ? CommandOutcome.Status.DONE : CommandOutcome.Status.FINDINGS,
                List.of(new CommandOutcome.Rows(
                        List.of(
                                "Span",
                                "Tank",
                                "Product",
                                "Opening",
                                "Received",
                                "Issued",
                                "Measured",
                                "Loss",
                                "Per cent",
                                "Judgement"),
                        rows,
                        List.of(3, 4, 5, 6, 7, 8))),
                Map.of("by", by, "from", from.toString(), "to", to.toString(), "balances", data));
    }

    private static Map<String, List<Balance>> spans(FuelBooks books, String by, LocalDate from, LocalDate to) {
        Map<String, List<Balance>> spans = new LinkedHashMap<>();
        if (!by.equals("month")) {
            boolean isByProduct = by.equals("product");
            spans.put(from + " to " + to, isByProduct ? books.byProduct(from, to) : books.balances(from, to));
            return spans;
        }
        YearMonth end = YearMonth.from(to);
        for (YearMonth month = YearMonth.from(from); !month.isAfter(end); month = month.plusMonths(1)) {
            LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate last = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
            spans.put(month.toString(), books.byProduct(first, last));
        }
        return spans;
    }

    private static List<String> cells(String span, Balance balance) {
        return List.of(
                span,
                balance.title(),
                "%s, %s"
                        .formatted(
                                balance.product().title(),
                                balance.product().unit().written()),
                Quantities.print(balance.opening()),
                Quantities.print(balance.received()),
                Quantities.print(balance.issued()),
                print(balance.measured()),
                print(balance.loss().orElse(null)),
                balance.lossRate().map(BalanceListing::rate).orElse(FigureStyle.nil()),
                BalanceTable.judgement(balance));
    }

    private static Map<String, Object> data(String span, Balance balance) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("span", span);
        data.put("title", balance.title());
        data.put("product", balance.product().code());
        data.put("unit", balance.product().unit().written());
        data.put("opening", balance.opening().toPlainString());
        data.put("received", balance.received().toPlainString());
        data.put("issued", balance.issued().toPlainString());
        balance.loss().ifPresent(loss -> {
            data.put("measured", balance.book().subtract(loss).toPlainString());
            data.put("loss", loss.toPlainString());
            data.put("tolerated", balance.isTolerated());
        });
        return data;
    }

    private static String print(@Nullable BigDecimal quantity) {
        return quantity == null ? FigureStyle.nil() : Quantities.print(quantity);
    }

    private static String rate(Percentage share) {
        return share.value().setScale(RATE_DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
