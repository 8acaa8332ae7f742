package org.missionbench.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.variance.SubsidiaryLedger;
import org.missionbench.contracts.variance.VarianceFactor;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

class SubsidiaryLedgersTest {

    @TempDir
    Path folder;

    @Test
    void agreeWhenTheyHoldWhatTheLedgerHoldsUnderTheLine() {
        try (OwnRows rows = withTickets("120")) {
            assertThat(agree(rows, new Trips("travel", "travel", "tickets", "120")))
                    .isEmpty();
            assertThat(agree(rows)).isEmpty();
        }
    }

    @Test
    void disagreeByOneCent() {
        try (OwnRows rows = withTickets("120")) {
            assertThat(agree(rows, new Trips("travel", "travel", "tickets", "120.00001")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
                        assertThat(finding.statement())
                                .contains("travel, tickets", "ledger holds USD 120000.00", "Trips says USD 120000.01");
                    });
            assertThat(agree(rows, new Trips("travel", "travel", "tickets", "119.99999")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
                        assertThat(finding.statement()).contains("accounts for only USD 119999.99");
                    });
        }
    }

    @Test
    void areAddedUpWhereSeveralSpendUnderOneLine() {
        try (OwnRows rows = withTickets("120")) {
            assertThat(agree(
                            rows,
                            new Trips("travel", "travel", "tickets", "100"),
                            new Trips("travel", "travel", "tickets", "20")))
                    .isEmpty();
        }
    }

    @Test
    void nameWhatWasRecordedUnderAnotherClassThanPlanned() {
        try (OwnRows rows = withTickets("120")) {
            RecordedAsPlannedCheck check = new RecordedAsPlannedCheck(rows.store());
            assertThat(check.check(OwnRows.SCOPE, List.of(new Trips("travel", "travel", "tickets", "1"))))
                    .isEmpty();
            assertThat(check.check(OwnRows.SCOPE, List.of(new Trips("fuel", "travel", "tickets", "1"))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
                        assertThat(finding.statement())
                                .contains(
                                        "T-1 'Regional conference'",
                                        "planned under fuel",
                                        "recorded under travel (tickets)");
                    });
        }
    }

    @Test
    void noteOnlyWhatTheFactorsOfBothVariancesAlreadySay() {
        try (OwnRows rows = withTickets("120")) {
            rows.put(reclassified("fuel"), reclassified("travel"));
            assertThat(new RecordedAsPlannedCheck(rows.store())
                            .check(OwnRows.SCOPE, List.of(new Trips("fuel", "travel", "tickets", "1"))))
                    .singleElement()
                    .extracting(Finding::severity)
                    .isEqualTo(Finding.Severity.NOTE);
        }
    }

    private static ReportedFactor reclassified(String budgetClass) {
        return new ReportedFactor(
                budgetClass, 1, VarianceFactor.Kind.RECLASSIFICATION, "Recorded elsewhere", false, null);
    }

    private static List<Finding> agree(OwnRows rows, SubsidiaryLedger... ledgers) {
        return new SubsidiaryLedgersAgreeCheck(rows.store()).check(OwnRows.SCOPE, List.of(ledgers));
    }

    private OwnRows withTickets(String thousands) {
        Money amount = Money.usdThousands(thousands);
        OwnRows rows = OwnRows.withBudget(folder).put(new BudgetLine("tickets", "travel", "Tickets"));
        rows.post("travel", "2023-09", "55");
        return rows.put(new Posting(
                "T1",
                1,
                LocalDate.parse("2023-09-15"),
                YearMonth.parse("2023-09"),
                "travel",
                "tickets",
                null,
                null,
                Posting.Stage.DISBURSEMENT,
                "USD",
                amount,
                BigDecimal.ONE.setScale(6),
                amount,
                Basis.RECORDED,
                null));
    }

    private record Trips(String plannedClass, String recordedClass, String line, String thousands)
            implements SubsidiaryLedger {

        @Override
        public String id() {
            return "trips/ledger";
        }

        @Override
        public String title() {
            return "Trips";
        }

        @Override
        public List<Entry> entries(MissionPeriod scope) {
            return List.of(new Entry(
                    "T-1", "Regional conference", plannedClass, recordedClass, line, Money.usdThousands(thousands)));
        }
    }
}
