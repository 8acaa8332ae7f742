package org.missionbench.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Write-offs requested, approved and disposed of, how long they take and what they bring. */
@Component
public final class WriteOffMeasures implements MeasureSource {

    private static final RowSelection ROWS = MeasureList.rows("supply-write-off");
    // the rest is cut off when the average is printed
    private static final int SCALE = 10;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public WriteOffMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/write-off-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<WriteOff> rows = store.all(scope, WriteOff.class);
        MeasureList list = new MeasureList();
        if (!rows.isEmpty()) {
            BudgetPeriod period = scope.period();
            List<WriteOff> disposed =
                    rows.stream().filter(row -> isIn(period, row.disposed())).toList();
            count(list, "requested", "requested", rows, row -> isIn(period, row.requested()));
            count(list, "approved", "approved", rows, row -> isIn(period, row.approved()));
            count(list, "disposed", "disposed of", rows, row -> isIn(period, row.disposed()));
            pending(list, rows, period.to());
            values(list, scope, disposed);
            days(list, disposed);
        }
        return list.all();
    }

    private static void pending(MeasureList list, List<WriteOff> rows, LocalDate last) {
        long pending = rows.stream()
                .filter(row -> row.disposed() == null || row.disposed().isAfter(last))
                .count();
        list.count(
                "write-offs.pending",
                "Write-offs pending",
                pending,
                "case",
                "cases not disposed of by the end of the period",
                ROWS);
    }

    private static void count(
            MeasureList list, String key, String words, List<WriteOff> rows, Predicate<WriteOff> which) {
        list.count(
                "write-offs." + key,
                "Write-offs " + words,
                rows.stream().filter(which).count(),
                "case",
                "cases %s in the period".formatted(words),
                ROWS);
    }

    private void values(MeasureList list, MissionPeriod scope, List<WriteOff> disposed) {
        Map<String, Property> register = store.all(scope, Property.class).stream()
                .collect(Collectors.toMap(Property::number, Function.identity()));
        Money cost = Amounts.sum(disposed.stream()
                .flatMap(row -> Stream.ofNullable(register.get(row.item())))
                .map(Property::historicalCost));
        Money proceeds = Amounts.sum(disposed.stream().flatMap(row -> Stream.ofNullable(row.proceeds())));
        list.add(
                "write-offs.historical-cost",
                "Property disposed of, historical cost",
                cost,
                "historical cost of the property disposed of in the period",
                ROWS,
                MeasureList.rows("supply-property"));
        list.add(
                "write-offs.proceeds",
                "Proceeds of write-offs",
                proceeds,
                "proceeds of what was disposed of in the period",
                ROWS);
    }

    private static void days(MeasureList list, List<WriteOff> disposed) {
        String method = "calendar days of the cases disposed of in the period, on average";
        Function<WriteOff, LocalDate> approved = row -> Objects.requireNonNull(row.approved());
        Function<WriteOff, LocalDate> left = row -> Objects.requireNonNull(row.disposed());
        list.add(
                "write-offs.days-to-approve",
                "Days from request to approval",
                average(disposed, WriteOff::requested, approved),
                method,
                ROWS);
        list.add(
                "write-offs.days-to-dispose",
                "Days from approval to disposal",
                average(disposed, approved, left),
                method,
                ROWS);
    }

    private static @Nullable Quantity average(
            List<WriteOff> rows, Function<WriteOff, LocalDate> from, Function<WriteOff, LocalDate> to) {
        long days = rows.stream()
                .mapToLong(row -> ChronoUnit.DAYS.between(from.apply(row), to.apply(row)))
                .sum();
        return rows.isEmpty()
                ? null
                : new Quantity(
                        BigDecimal.valueOf(days).divide(BigDecimal.valueOf(rows.size()), SCALE, RoundingMode.HALF_UP),
                        "day");
    }

    private static boolean isIn(BudgetPeriod period, @Nullable LocalDate day) {
        return day != null && period.contains(YearMonth.from(day));
    }
}
