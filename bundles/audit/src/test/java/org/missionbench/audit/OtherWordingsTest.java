package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same report in the words of another author: what agrees is accepted, what does not is found. */
class OtherWordingsTest {

    private static final String BUDGET =
            "The budget implementation reflects reduced requirements of $1.8 million under \n"
                    + "military and police personnel, increased requirements of $0.1 million under civilian \n"
                    + "personnel and reduced requirements of $0.6 million under operational costs.";
    private static final String RATE =
            "the lower actual average \nvacancy rate of 7.8 per cent compared with the budgeted rate of 12 per cent.";
    private static final String CROWNS =
            "the appreciation of the \ncrown against the United States dollar, with an actual average rate of 7.412 crowns \n"
                    + "to 1 United States dollar compared with the budgeted rate of 7.866.";
    private static final String STAFF = "235 national staff, including 25 National Professional Officers;";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"$0.6 million | 0", "$0.9 million | 1"})
    void readsRequirementsThatWereLower(String amount, int findings) {
        String text = Aldoria.with(
                BUDGET,
                "Requirements were lower in two groups: by $1.8 million under military and police personnel, "
                        + "as fewer came; and by %s under operational costs, as less was flown.".formatted(amount));
        assertThat(Texts.findings(text)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the average vacancy rate was only 7.8 per cent, against 12 per cent in the budget. | 0",
                "the average vacancy rate was only 8.7 per cent, against 12 per cent in the budget. | 1",
                "the average vacancy rate of National General Service staff was 3.3 per cent. | 0",
                "the average vacancy rate of National General Service staff was 7.8 per cent. | 1"
            })
    void readsRatesThatWere(String rate, int findings) {
        assertThat(Texts.findings(Aldoria.with(RATE, rate))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the crown appreciated: a United States dollar bought 7.412 crowns, against 7.866 in the budget. | 0",
                "the crown depreciated: a United States dollar bought 7.412 crowns, against 7.866 in the budget. | 1",
                "the crown appreciated: a United States dollar bought 7.421 crowns, against 7.866 in the budget. | 1"
            })
    void readsWhatADollarBought(String rate, int findings) {
        assertThat(Texts.findings(Aldoria.with(CROWNS, rate))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12. Requirements were higher | 0", "12. Requirements were lower | 1"})
    void readsThatRequirementsWereHigher(String words, int findings) {
        String text = Aldoria.with("12. The increased requirements were", words + " and were");
        assertThat(Texts.findings(text)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "235 national staff (25 of them National Professional Officers); | 0",
                "235 national staff (52 of them National Professional Officers); | 1"
            })
    void readsHowManyOfThem(String words, int findings) {
        assertThat(Texts.findings(Aldoria.with(STAFF, words))).hasSize(findings);
    }
}
