package org.missionbench.contracts.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionbench.kernel.Money;

class DatasetShapeTest {

    private static final DatasetShape TRIPS = DatasetShape.of(Trip.class);

    @Test
    void namesColumnsAfterComponents() {
        assertThat(TRIPS.columns())
                .extracting(ColumnShape::name)
                .containsExactly("number", "day_out", "kind", "currency", "cost", "cost_usd", "rate", "paid", "remark");
        assertThat(TRIPS.keyColumns()).extracting(ColumnShape::name).containsExactly("number");
    }

    @Test
    void turnsARowIntoValuesAndBack() {
        Trip trip = new Trip(
                7,
                LocalDate.parse("2021-09-14"),
                Kind.SHORT_VISIT,
                "EUR",
                new Money(Currency.getInstance("EUR"), 83700),
                Money.usdCents(100000),
                new BigDecimal("0.837"),
                true,
                null);
        assertThat(TRIPS.rowOf(TRIPS.valuesOf(trip))).isEqualTo(trip);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "cost_usd ~ 1,5 ~ '1,5' has a decimal comma; write 1.5, with a point",
                "cost_usd ~ =1200000+49.6 ~ '=1200000+49.6' is a formula; copy the cell and paste its value instead",
                "cost_usd ~ many ~ 'many' is not an amount such as 1234.50",
                "cost_usd ~ 1 234.50 ~ '1 234.50' is not an amount as files hold it; write 1234.50",
                "cost_usd ~ 1.005 ~ '1.005' is not an amount such as 1234.50",
                "day_out ~ 2022-02-30 ~ '2022-02-30' is not a date such as 2022-06-30",
                "kind ~ holiday ~ 'holiday' is unknown; use one of short-visit, training",
                "paid ~ true ~ 'true' is not yes or no",
                "number ~ 7.5 ~ '7.5' is not a whole number such as 1234",
                "rate ~ 0.8377 ~ '0.8377' is not a number with at most 3 decimals such as 0.892",
                "remark ~ =cmd|calc ~ '=cmd|calc' would run as a formula in a spreadsheet",
                "remark ~ @SUM(A1) ~ '@SUM(A1)' would run as a formula in a spreadsheet",
                "remark ~ +cmd ~ '+cmd' would run as a formula in a spreadsheet"
            })
    void refusesAWrongValueWithItsRemedy(String column, String text, String messageStart) {
        ColumnShape shape = TRIPS.column(column).orElseThrow();
        assertThatThrownBy(() -> shape.parse(text, new Object[9]))
                .isInstanceOf(ValueRejected.class)
                .hasMessageStartingWith(messageStart);
    }

    @Test
    void acceptsTextsThatOnlyLookLikeSigns() throws ValueRejected {
        ColumnShape remark = TRIPS.column("remark").orElseThrow();
        assertThat(remark.parse("- see note", new Object[9])).isEqualTo("- see note");
        assertThat(remark.parse("+38 (044) 1", new Object[9])).isEqualTo("+38 (044) 1");
        assertThat(remark.parse("", new Object[9])).isNull();
    }

    @Test
    void demandsARequiredValue() {
        ColumnShape day = TRIPS.column("day_out").orElseThrow();
        assertThatThrownBy(() -> day.parse("", new Object[9]))
                .hasMessageStartingWith("no value, but every row needs one");
    }

    @Test
    void readsAnAmountInTheCurrencyOfItsRow() throws ValueRejected {
        Object[] row = new Object[9];
        row[3] = "JPY";
        assertThat(TRIPS.column("cost").orElseThrow().parse("500", row))
                .isEqualTo(new Money(Currency.getInstance("JPY"), 500));
    }

    @Test
    void rollsUpColumnsOfTheDatasetOnly() {
        assertThat(DatasetShape.of(CostByKind.class).columns())
                .extracting(ColumnShape::role)
                .containsExactly(
                        ColumnShape.Role.KEY, ColumnShape.Role.SUM, ColumnShape.Role.SUM, ColumnShape.Role.COUNT);
        assertThatThrownBy(() -> DatasetShape.of(WrongRollUp.class)).hasMessageContaining("component weather");
    }

    @Test
    void refusesADatasetWithoutKey() {
        assertThatThrownBy(() -> DatasetShape.of(Keyless.class)).hasMessageContaining("has no key column");
    }

    private enum Kind {
        SHORT_VISIT,
        TRAINING
    }

    @Dataset(name = "trip", title = "Trips", help = "One row for each trip.")
    private record Trip(
            @Column(label = "Number", help = "", key = true) long number,
            @Column(label = "Day out", help = "") LocalDate dayOut,
            @Column(label = "Kind", help = "") Kind kind,
            @Column(label = "Currency", help = "") String currency,
            @Column(label = "Cost", help = "", currencyColumn = "currency") Money cost,
            @Column(label = "Cost in dollars", help = "") Money costUsd,
            @Column(label = "Rate", help = "", decimals = 3) BigDecimal rate,
            @Column(label = "Paid", help = "") boolean paid,
            @Column(label = "Remark", help = "", optional = true) @Nullable String remark) {}

    @RollUp(name = "cost-by-kind", of = Trip.class)
    private record CostByKind(
            Kind kind, @RollUp.Sum Money costUsd, @RollUp.Sum BigDecimal rate, @RollUp.Count long trips) {}

    @RollUp(name = "wrong", of = Trip.class)
    private record WrongRollUp(YearMonth weather, @RollUp.Count long trips) {}

    @Dataset(name = "keyless", title = "Keyless", help = "")
    private record Keyless(@Column(label = "Number", help = "") long number) {}
}
