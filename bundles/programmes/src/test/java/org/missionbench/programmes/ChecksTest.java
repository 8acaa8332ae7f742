package org.missionbench.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.Money;

/** Each rule where it holds, and where it does not. */
class ChecksTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.inOrder(folder);
        holds();
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void projectsAreNamedThatCostMoreThanTheirBudget() {
        rows.put(OwnRows.spent("well", 2, "1"));
        holds();
        rows.put(OwnRows.spent("well", 2, "1.00001"));
        breaks("spent-within-budget", "A well cost USD 25000.01, but its budget is USD 25000.00");
    }

    @Test
    void projectsAreNamedThatStartedBeforeTheyWereApproved() {
        rows.put(OwnRows.well(OwnRows.START.minusDays(3), OwnRows.END));
        holds();
        rows.put(OwnRows.well(OwnRows.START.minusDays(4), OwnRows.END));
        breaks("approved-before-start", "started on 2023-09-28, but was approved on 2023-09-29");
    }

    @Test
    void projectsAreNamedThatNobodyApproved() {
        rows.put(OwnRows.project("bridge", "roads", null, null, null, null, Project.State.APPROVED));
        holds();
        rows.put(OwnRows.project("bridge", "roads", null, null, null, null, Project.State.ONGOING));
        breaks("approved-before-start", "A bridge is ongoing, but the steering group has not approved it");
    }

    @Test
    void reportsAreNamedThatAreOverdueAtTheEndOfThePeriod() {
        LocalDate end = LocalDate.parse("2024-06-30");
        rows.put(report(end.plusDays(1), null), report(end, end));
        holds();
        rows.put(report(end, end.plusDays(1)));
        breaks("partners-report-in-time", "the financial report due on 2024-06-30 was still missing on 2024-06-30");
    }

    @Test
    void projectsAreNamedThatLackARequiredReview() {
        rows.put(new ReviewPerspective("style", 20, "Style", false));
        holds();
        rows.put(new ReviewPerspective("legal", 10, "Legal", true), review("road", ProjectReview.Outcome.CLEARED));
        breaks("reviewed-from-each-perspective", "A well was not reviewed from the perspective legal");
        rows.put(review("well", ProjectReview.Outcome.RETURNED));
        breaks("reviewed-from-each-perspective", "A well");
        rows.put(review("well", ProjectReview.Outcome.CLEARED_WITH_CHANGES));
        holds();
    }

    @Test
    void projectsAreNamedThatEndBeforeTheyStart() {
        rows.put(OwnRows.well(OwnRows.START, OwnRows.START));
        holds();
        rows.put(OwnRows.well(OwnRows.START, OwnRows.START.minusDays(1)));
        breaks("starts-before-end", "A well ends on 2023-10-01, before it starts on 2023-10-02");
    }

    @Test
    void breakdownsAreNamedThatDoNotAddUp() {
        rows.put(
                OwnRows.people("well", "people", "300", null, null),
                OwnRows.people("well", "women", "160", "people", "sex"),
                OwnRows.people("well", "men", "140", "people", "sex"));
        holds();
        rows.put(OwnRows.people("well", "men", "139", "people", "sex"));
        breaks("breakdowns-add-up", "People (people) is 300, but its parts by sex add up to 299");
    }

    @Test
    void partsAreNamedThatAreAboveTheirWholeOrHaveNone() {
        rows.put(
                OwnRows.people("well", "people", "300", null, null),
                OwnRows.people("well", "children", "300", "people", null));
        holds();
        rows.put(OwnRows.people("well", "children", "301", "people", null));
        breaks("parts-within-whole", "is 301.00, more than People (people), which contains it, with 300.00");
        rows.put(OwnRows.people("well", "children", "1", "pupils", null));
        breaks("parts-within-whole", "it is part of 'pupils', which the project has not");
    }

    @Test
    void categoriesAreNamedThatAreAboveTheirWhole() {
        rows.put(OwnRows.spent("road", 2, "-40"));
        holds();
        rows.put(OwnRows.spent("road", 2, "-41"));
        breaks("categories-within-whole", "including water is USD 24000.00, more than Rural life");
    }

    @Test
    void statedCountsAreComparedWithTheProjects() {
        rows.put(stated(ReportedCount.Dimension.THEME, "rural-life", 2), stated(ReportedCount.Dimension.ALL, "all", 2));
        rows.put(new ProjectTag("well", "drought"), stated(ReportedCount.Dimension.TAG, "drought", 1));
        holds();
        rows.put(stated(ReportedCount.Dimension.IMPLEMENTER, "charity", 2));
        breaks("reported-counts-agree", "the projects give 1, A/1 states 2");
    }

    @Test
    void statedAmountsAreComparedWithTheProjects() {
        rows.put(amount("water", "24.0"), amount("total", "64.0"));
        holds();
        rows.put(amount("rural", "64.1"));
        breaks("reported-amounts-agree", "the projects give 64.0 thousand, A/1 states 64.1 thousand");
    }

    @Test
    void projectsAreNamedWhoseCostFeedsNoCategory() {
        rows.put(
                new ThematicArea("parks", 40, "Parks", null, null, null, null),
                OwnRows.project("park", "parks", null, null, null, null, Project.State.APPROVED));
        holds();
        rows.put(
                new ProjectBudget("park", 1, OwnRows.CLASS, null, Money.usdThousands("1"), Basis.RECORDED),
                OwnRows.spent("park", 1, "1"));
        breaks("spending-has-category", "A park cost USD 1000.00, but its area 'parks' feeds no category");
    }

    @Test
    void findingsAreNamedThatNobodyOwnsOrThatAreLate() {
        rows.put(finding("Office", LocalDate.parse("2024-06-30"), EvaluationFinding.State.OPEN));
        holds();
        rows.put(finding("Office", LocalDate.parse("2024-06-29"), EvaluationFinding.State.OPEN));
        breaks("findings-have-owner", "was due on 2024-06-29 and is still open on 2024-06-30");
        rows.put(finding(null, null, EvaluationFinding.State.IN_PROGRESS));
        breaks("findings-have-owner", "nobody owns 'Dig deeper'");
        rows.put(finding(null, null, EvaluationFinding.State.DONE));
        holds();
    }

    @Test
    void expenditureOutsideThePeriodIsNamed() {
        rows.put(spentIn("2024-06"));
        holds();
        rows.put(spentIn("2024-07"));
        breaks("spent-in-period", "the month is 2024-07, which is not in 2023/24");
    }

    @Test
    void areasAreNamedThatContainThemselves() {
        rows.put(new ThematicArea("roads", 30, "Roads", "rural-life", "rural", null, null));
        holds();
        rows.put(new ThematicArea("rural-life", 10, "Rural life", "wells", "rural", null, null));
        breaks("nothing-contains-itself", "thematic-area");
    }

    @Test
    void kindsOfFiguresAreNamedThatMixUnits() {
        rows.put(OwnRows.people("well", "people", "300", null, null), pumps("pumps"));
        holds();
        rows.put(pumps("participants"));
        breaks("kinds-have-one-unit", "kind participants: it is counted in person and pump");
    }

    @Test
    void wronglyBoundNumbersAreNamed() {
        rows.put(new ProjectKind("quick-impact", 10, "Quick-impact projects", 3L, "In all {projects}."));
        breaks("bound-summaries", "project-kind quick-impact");
    }

    private void holds() {
        assertThat(findings(rows.store())).isEmpty();
    }

    private void breaks(String rule, String text) {
        assertThat(findings(rows.store()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("programmes/" + rule))
                .first()
                .satisfies(finding -> assertThat(finding.statement()).contains(text));
    }

    private static ProjectFigure pumps(String kind) {
        return new ProjectFigure("well", "pumps", "Pumps", kind, new BigDecimal("2.00"), "pump", null, null);
    }

    private static PartnerReport report(LocalDate due, @Nullable LocalDate received) {
        return new PartnerReport("well", PartnerReport.Kind.FINANCIAL, due, received, Basis.RECORDED);
    }

    private static ProjectReview review(String project, ProjectReview.Outcome outcome) {
        return new ProjectReview(
                project, "legal", "Legal officer", LocalDate.parse("2023-09-01"), outcome, Basis.RECORDED);
    }

    private static ReportedCount stated(ReportedCount.Dimension dimension, String code, long projects) {
        return new ReportedCount("quick-impact", dimension, code, projects, "A/1");
    }

    private static ReportedProgrammaticAmount amount(String category, String thousands) {
        return new ReportedProgrammaticAmount(category, new BigDecimal(thousands), "A/1");
    }

    private static ProjectExpenditure spentIn(String month) {
        return new ProjectExpenditure(
                "well", 2, YearMonth.parse(month), OwnRows.CLASS, null, Money.usdThousands("0.1"), Basis.RECORDED);
    }

    private static EvaluationFinding finding(
            @Nullable String owner, @Nullable LocalDate due, EvaluationFinding.State state) {
        return new EvaluationFinding(
                "deeper", "Dig deeper", "Evaluation", null, null, owner, due, state, Basis.RECORDED);
    }

    static List<Finding> findings(RecordStore store) {
        List<ConsistencyCheck> checks = List.of(
                new SpentWithinBudgetCheck(store),
                new ApprovedBeforeStartCheck(store),
                new PartnersReportInTimeCheck(store),
                new ReviewedFromEachPerspectiveCheck(store),
                new StartsBeforeEndCheck(store),
                new BreakdownsAddUpCheck(store),
                new PartsWithinWholeCheck(store),
                new CategoriesWithinWholeCheck(store),
                new ReportedCountsAgreeCheck(store),
                new ReportedAmountsAgreeCheck(store),
                new SpendingHasCategoryCheck(store),
                new FindingsHaveOwnerCheck(store),
                new SpentInPeriodCheck(store),
                new NothingContainsItselfCheck(store),
                new BoundSummariesCheck(store),
                new KindsHaveOneUnitCheck(store));
        return store.missionPeriods().stream()
                .flatMap(scope -> checks.stream().flatMap(check -> check.check(scope).stream()))
                .toList();
    }
}
