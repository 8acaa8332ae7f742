package org.missionbench.supply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the mission owns and what it cost, by group, kind and month. */
@Component
public final class PropertyMeasures implements MeasureSource {

    private static final String DATASET = "supply-property";
    private static final RowSelection ROWS = MeasureList.rows(DATASET);
    private static final String COST = "historical cost of what is in the register on the last day of the ";
    private static final String ITEMS = "rows of the register on the last day of the period";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public PropertyMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "supply/property-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Register register = Register.of(store, scope);
        LocalDate last = scope.period().to();
        MeasureList list = new MeasureList();
        if (!register.items().isEmpty()) {
            part(list, register, last, "", "Property", item -> true, ROWS);
            register.groups().forEach(group -> group(list, register, last, group));
            register.kinds().forEach(kind -> kind(list, register, last, kind));
            scope.period().months().forEach(month -> month(list, register, month));
            movements(list, register, scope.period());
        }
        return list.all();
    }

    private static void group(MeasureList list, Register register, LocalDate day, PropertyGroup group) {
        String code = group.code();
        part(
                list,
                register,
                day,
                "." + code,
                group.title(),
                Register.ofGroup(code),
                MeasureList.rows(DATASET, "group", code));
    }

    private static void kind(MeasureList list, Register register, LocalDate day, PropertyKind kind) {
        String code = kind.code();
        part(
                list,
                register,
                day,
                ".kind." + code,
                kind.title(),
                Register.ofKind(code),
                MeasureList.rows(DATASET, "kind", code));
    }

    private static void part(
            MeasureList list,
            Register register,
            LocalDate day,
            String key,
            String title,
            Predicate<Property> which,
            RowSelection rows) {
        list.add(
                "property.historical-cost" + key,
                title + ", historical cost",
                register.cost(day, which),
                COST + "period",
                rows);
        list.count(
                "property.items" + key,
                title + ", items",
                register.held(day, which).size(),
                "item",
                ITEMS,
                rows);
    }

    private static void month(MeasureList list, Register register, YearMonth month) {
        list.add(
                "property.historical-cost.month." + month,
                "Property, historical cost in " + Captions.month(month),
                register.cost(month.atEndOfMonth(), item -> true),
                COST + "month",
                ROWS);
    }

    private static void movements(MeasureList list, Register register, BudgetPeriod period) {
        int old = register.pastLife(period.to()).size();
        list.add(
                "property.received",
                "Property received",
                moved(register, period, Property::received),
                "historical cost of what was received in the period",
                ROWS);
        list.add(
                "property.left",
                "Property that left the register",
                moved(register, period, Property::left),
                "historical cost of what left the register in the period",
                ROWS);
        list.count(
                "property.past-life",
                "Property past its life expectancy",
                old,
                "item",
                ITEMS + " that have reached the years of their kind",
                ROWS);
    }

    private static Money moved(Register register, BudgetPeriod period, Function<Property, @Nullable LocalDate> when) {
        return Amounts.sum(register.items().stream()
                .filter(item -> Optional.ofNullable(when.apply(item))
                        .map(YearMonth::from)
                        .filter(period::contains)
                        .isPresent())
                .map(Property::historicalCost));
    }
}
