package org.missionbench.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** Each rule where it holds, and where it does not. */
class ChecksTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.withTanks(folder)
                .put(
                        factor("diesel", "2023-07-01"),
                        factor("gas", "2023-07-01"),
                        OwnRows.receipt("D1", "2023-07-03", "2000", "1800"),
                        OwnRows.issue("S1", "2023-07-10", "500"),
                        OwnRows.gas("S2", "2023-07-10", "54"));
        assertThat(findings(rows.store(), OwnRows.SCOPE)).isEmpty();
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void aLossUpToTheToleranceHoldsAndABiggerOneDoesNot() {
        rows.put(OwnRows.dip("2023-07-31", "2470"));
        holds();
        rows.put(OwnRows.dip("2023-07-31", "2469"));
        breaks("loss-within-tolerance", "tank main: 31 litres are missing of diesel to 2023-07-31, 1.03 per cent");
        rows.put(OwnRows.dip("2023-07-31", "2531"));
        breaks("loss-within-tolerance", "tank main: 31 litres are too much");
    }

    @Test
    void partsOfStatedLitresAddUpOrNot() {
        rows.put(stated("all", "600", null, null, null), stated("power", "100", "all", "camps", null));
        rows.put(stated("road", "500", "all", "roads", null));
        holds();
        rows.put(stated("all", "600.5", null, "roads", "diesel"), stated("road", "500", "all", "roads", "diesel"));
        breaks(
                "stated-parts-add-up",
                "a book states 600.5 litres for all, but its parts 100 + 500 add up to 600; 0.5 litres are unaccounted for");
    }

    @Test
    void statedLitresEqualTheIssuesOrNot() {
        rows.put(stated("all", "600", null, null, null), stated("heat", "100", null, "camps", "gas"));
        holds();
        rows.put(stated("all", "601", null, null, null));
        breaks(
                "stated-equals-issued",
                "a book states 601 litres for all, but the issues add up to 600, a difference of 1");
    }

    @Test
    void aTankHoldsWhatItIsMeasuredToHoldOrNot() {
        rows.put(OwnRows.receipt("D2", "2023-07-31", "2500", null), OwnRows.dip("2023-07-31", "5000"));
        holds();
        rows.put(OwnRows.dip("2023-07-31", "5001"));
        breaks(
                "dips-within-capacity",
                "tank main, 2023-07-31: was measured to hold 5,001 litres; its capacity is 5,000");
    }

    @Test
    void aTankIssuesWhatItHoldsOrMore() {
        rows.put(OwnRows.issue("S3", "2023-07-11", "2500"));
        holds();
        rows.put(OwnRows.issue("S3", "2023-07-11", "2501"));
        breaks("no-issue-from-empty-tank", "tank main, 2023-07-11: issued 1 litres more than it held");
    }

    @Test
    void aDeliveryFitsTheTankOrNot() {
        rows.put(OwnRows.receipt("D2", "2023-07-12", "2500", null));
        holds();
        rows.put(OwnRows.receipt("D2", "2023-07-12", "2501", null));
        breaks("receipts-fit-tank", "tank main, 2023-07-12: would hold 5,001 litres");
    }

    @Test
    void anIssueIsPossibleOrNot() {
        rows.put(OwnRows.issue("S3", "2023-07-11", null, "60", "CAR-1", null));
        holds();
        rows.put(OwnRows.issue("S3", "2023-07-11", null, "61", "CAR-1", null));
        breaks(
                "issues-are-possible",
                "Fill above the tank of the vehicle or generator: one issue, the weightiest on 2023-07-11: CAR-1 took 61");
    }

    @Test
    void aFactorIsValidOnTheDayOrNot() {
        rows.put(OwnRows.product("petrol", FuelProduct.Unit.LITRE, null, true));
        holds();
        rows.put(new FuelIssue(
                "S3",
                LocalDate.parse("2023-07-11"),
                null,
                "main",
                "petrol",
                "roads",
                OwnRows.decimal("1"),
                null,
                null,
                Basis.RECORDED));
        assertThat(findings(rows.store(), OwnRows.SCOPE)).anySatisfy(finding -> assertThat(finding.statement())
                .startsWith("fuel-emission-factor, petrol: petrol was issued on 2023-07-11, but no factor"));
    }

    @Test
    void movementsLieInThePeriodOrNot() {
        rows.put(OwnRows.issue("S3", "2024-06-30", "1"));
        holds();
        rows.put(OwnRows.issue("S3", "2024-07-01", "1"));
        breaks("movements-in-period", "fuel-issue from main: is dated 2024-07-01, but the period runs from 2023-07-01");
    }

    private static StatedFuel stated(
            String code, String litres, @Nullable String partOf, @Nullable String purpose, @Nullable String product) {
        return new StatedFuel(code, code, OwnRows.decimal(litres), partOf, purpose, product, "a book");
    }

    static EmissionFactor factor(String product, String from) {
        return new EmissionFactor(
                product, 1, LocalDate.parse(from), 1, new BigDecimal("2.50000"), OwnRows.decimal("4"), "a handbook");
    }

    private void holds() {
        assertThat(findings(rows.store(), OwnRows.SCOPE)).isEmpty();
    }

    private void breaks(String rule, String statement) {
        assertThat(findings(rows.store(), OwnRows.SCOPE))
                .filteredOn(finding -> finding.rule().equals("fuel/" + rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.statement()).contains(statement));
    }

    static List<Finding> findings(RecordStore store, MissionPeriod scope) {
        List<ConsistencyCheck> checks = List.of(
                new StatedPartsAddUpCheck(store),
                new StatedEqualsIssuedCheck(store),
                new LossWithinToleranceCheck(store),
                new DipsWithinCapacityCheck(store),
                new NoIssueFromEmptyTankCheck(store),
                new ReceiptsFitTankCheck(store),
                new IssuesArePossibleCheck(store),
                new EmissionFactorsCoverIssuesCheck(store),
                new MovementsInPeriodCheck(store));
        return checks.stream().flatMap(check -> check.check(scope).stream()).toList();
    }
}
