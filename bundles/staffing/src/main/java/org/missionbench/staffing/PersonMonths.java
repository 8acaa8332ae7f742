package org.missionbench.staffing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.Money;
import org.missionbench.kernel.Percentage;

/**
 * The cost of a category as people × months × cost, taken apart.
 *
 * @param category the category
 * @param cost the budgeted cost of a person-month
 * @param figures strength and people by month
 */
record PersonMonths(PersonnelCategory category, PersonMonthCost cost, StaffingFigures figures) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    /** More or fewer vacancies than budgeted, and a strength other than budgeted; none without a budgeted rate. */
    List<ExplainedPart> vacancyAndVolume(Budgeted budgeted) {
        Optional<Percentage> rate = budgeted.vacancyRate(category.code());
        if (rate.isEmpty()) {
            return List.of();
        }
        BigDecimal filled = BigDecimal.ONE.subtract(share(rate.get().value()));
        BigDecimal strength = BigDecimal.valueOf(figures.comparedStrength());
        List<ExplainedPart> parts = new ArrayList<>();
        parts.add(vacancy(strength.multiply(filled).subtract(people())));
        budgeted.strength(category.code())
                .map(people ->
                        people.amount().multiply(BigDecimal.valueOf(months())).subtract(strength))
                .map(more -> volume(more.multiply(filled)))
                .ifPresent(parts::add);
        return parts;
    }

    private ExplainedPart vacancy(BigDecimal fewer) {
        return part(
                "vacancy",
                VarianceFactor.Kind.VACANCY,
                (fewer.signum() < 0 ? "Fewer" : "More") + " vacancies than budgeted",
                fewer.multiply(price()),
                "(sum of monthly strength x (1 - budgeted vacancy rate) - sum of people in post by month) x budgeted cost of a person-month");
    }

    private ExplainedPart volume(BigDecimal fewer) {
        return part(
                "strength",
                VarianceFactor.Kind.VOLUME,
                (fewer.signum() < 0 ? "Higher" : "Lower") + " strength than budgeted",
                fewer.multiply(price()),
                "(budgeted strength x months - sum of monthly strength) x (1 - budgeted vacancy rate) x budgeted cost of a person-month");
    }

    /** What the part paid in another currency cost less because a dollar bought more of it. */
    ExplainedPart exchangeRate(StaffCostRate rate) {
        BigDecimal saved = BigDecimal.ONE.subtract(rate.budgeted().divide(rate.actual(), EXACT_ENOUGH));
        return part(
                "exchange-rate",
                VarianceFactor.Kind.EXCHANGE_RATE,
                rate.currency() + (saved.signum() < 0 ? " stronger" : " weaker") + " than budgeted",
                people().multiply(price()).multiply(currencyShare()).multiply(saved),
                "sum of people in post by month x budgeted cost of a person-month x share in the currency x (1 - budgeted rate / actual rate)");
    }

    /** What a new scale cost more from the month in which it took effect, at the actual rate of exchange. */
    ExplainedPart salaryScale(SalaryIncrement increment, Optional<StaffCostRate> rate) {
        BigDecimal since = BigDecimal.valueOf(figures.months().stream()
                .filter(month -> !month.month().isBefore(increment.effective()))
                .mapToLong(StaffedMonth::comparedPeople)
                .sum());
        return part(
                "salary-scale-" + Slugs.of(increment.location()) + "-" + increment.effective(),
                VarianceFactor.Kind.SALARY_SCALE,
                "Salary scale of %s in %s".formatted(increment.effective(), increment.location()),
                since.multiply(price())
                        .multiply(share(increment.share()))
                        .multiply(share(increment.increase()))
                        .multiply(atActualRate(rate))
                        .negate(),
                "- sum of people in post from the effective month x budgeted cost of a person-month x share of the cost x increase, the part in another currency at its actual rate");
    }

    /** What a multiplier other than budgeted cost more. */
    ExplainedPart postAdjustment(PostAdjustment multiplier) {
        BigDecimal more = multiplier.actual().subtract(multiplier.budgeted());
        return part(
                "post-adjustment",
                VarianceFactor.Kind.SALARY_SCALE,
                (more.signum() < 0 ? "Lower" : "Higher") + " post adjustment multiplier",
                people().multiply(price())
                        .multiply(share(multiplier.baseShare()))
                        .multiply(share(more))
                        .negate(),
                "- sum of people in post by month x budgeted cost of a person-month x base x (actual - budgeted multiplier)");
    }

    private ExplainedPart part(String code, VarianceFactor.Kind kind, String title, BigDecimal dollars, String method) {
        Money amount = Money.of(Money.usd(), dollars.setScale(2, RoundingMode.HALF_UP));
        return new ExplainedPart(
                category.code(),
                code,
                new VarianceFactor(kind, "%s, %s".formatted(title, category.title()), amount),
                method);
    }

    private BigDecimal people() {
        return BigDecimal.valueOf(figures.comparedPeople());
    }

    private long months() {
        return figures.months().stream()
                .filter(month -> month.people() != null && month.strength() != null)
                .count();
    }

    private BigDecimal price() {
        return cost.cost().toDecimal();
    }

    private BigDecimal currencyShare() {
        return cost.currencyShare() == null ? BigDecimal.ZERO : share(cost.currencyShare());
    }

    private BigDecimal atActualRate(Optional<StaffCostRate> rate) {
        return rate.map(known -> BigDecimal.ONE
                        .subtract(currencyShare())
                        .add(currencyShare().multiply(known.budgeted()).divide(known.actual(), EXACT_ENOUGH)))
                .orElse(BigDecimal.ONE);
    }

    private static BigDecimal share(BigDecimal perCent) {
        return perCent.divide(HUNDRED, EXACT_ENOUGH);
    }
}
