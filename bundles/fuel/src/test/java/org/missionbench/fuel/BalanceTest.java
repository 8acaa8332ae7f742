package org.missionbench.fuel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening + received - issued - measured = loss, over any span, whatever the order in which slips come. */
class BalanceTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.withTanks(folder)
                .put(
                        OwnRows.receipt("D1", "2023-07-03", "2000", "1800"),
                        OwnRows.issue("S2", "2023-07-20", "300.5"),
                        OwnRows.issue("S1", "2023-07-10", "200"),
                        OwnRows.dip("2023-07-31", "2490"),
                        OwnRows.issue("S3", "2023-08-05", "490"),
                        OwnRows.dip("2023-08-31", "2000"));
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void balancesAMonth() {
        assertThat(balance("2023-07-01", "2023-07-31")).isEqualTo("1000+2000-500.5-2490=9.5");
    }

    @Test
    void beginsALaterSpanWithWhatWasMeasuredBeforeIt() {
        assertThat(balance("2023-08-01", "2023-08-31")).isEqualTo("2490+0-490-2000=0");
        assertThat(balance("2023-08-10", "2023-08-31")).isEqualTo("2000+0-0-2000=0");
    }

    @Test
    void addsUpOverSeveralMonths() {
        assertThat(balance("2023-07-01", "2024-06-30")).isEqualTo("1000+2000-990.5-2000=9.5");
    }

    @Test
    void knowsNoLossWhereNothingWasMeasured() {
        assertThat(balance("2023-07-01", "2023-07-30")).isEqualTo("1000+2000-500.5-none=none");
    }

    @Test
    void putsASlipThatComesLateAtItsDay() {
        rows.put(OwnRows.issue("S0", "2023-07-30", "9.5"));
        assertThat(balance("2023-07-01", "2023-07-31")).isEqualTo("1000+2000-510-2490=0");
        assertThat(balance("2023-08-01", "2023-08-31")).isEqualTo("2490+0-490-2000=0");
    }

    @Test
    void followsACorrectedSlip() {
        rows.put(OwnRows.issue("S1", "2023-08-02", "200"));
        assertThat(balance("2023-07-01", "2023-07-31")).isEqualTo("1000+2000-300.5-2490=209.5");
    }

    private String balance(String from, String to) {
        Balance balance =
                FuelBooks.of(rows.store(), OwnRows.SCOPE).balances(LocalDate.parse(from), LocalDate.parse(to)).stream()
                        .filter(one -> one.title().equals("main"))
                        .findFirst()
                        .orElseThrow();
        return "%s+%s-%s-%s=%s"
                .formatted(
                        plain(balance.opening()),
                        plain(balance.received()),
                        plain(balance.issued()),
                        balance.measured() == null ? "none" : plain(balance.measured()),
                        balance.loss().map(BalanceTest::plain).orElse("none"));
    }

    private static String plain(java.math.BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
