package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule over remarks and paragraphs, where it holds and where it does not. */
class TextRulesTest {

    private static final String PATROLS =
            "Conduct of 60 patrols with both parties in \nthe buffer zone \n60 Joint patrols";

    private static String outputs(String planned, String remark) {
        return Aldoria.with(PATROLS, "Conduct of %s\n%s".formatted(planned, remark));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"60 Joint patrols | 0", "60 60 joint patrols | 0", "60 66 joint patrols | 1"})
    void remarksBeginWithWhatWasCompleted(String remark, int findings) {
        assertThat(Texts.findings(outputs("60 patrols with both parties", remark)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52 Joint patrols. The target of 60 patrols was set before the rain, owing to which fewer were held | 0",
                "52 Joint patrols. The target of 80 patrols was set before the rain, owing to which fewer were held | 1",
                "52 Joint patrols. The number of 60 was a cautious planning assumption, owing to the rain | 0",
                "52 Joint patrols. The number of 50 was a cautious planning assumption, owing to the rain | 1",
            })
    void remarksQuoteThePlan(String remark, int findings) {
        assertThat(Texts.findings(outputs("60 patrols with both parties", remark)).stream()
                        .filter(finding -> finding.startsWith("audit/remarks-quote-plan"))
                        .toList())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"23 | 0", "32 | 1"})
    void differencesFollowFromPlanAndResult(String difference, int findings) {
        String remark =
                "Yes Supported were 389 computing devices. The variance of %s computing devices was owing to delays"
                        .formatted(difference);
        assertThat(Texts.findings(outputs("work on 366 computing devices", remark)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"366 | 0", "346 | 1", "260 | 1", "480 | 1", "400 | 0"})
    void differencesBetweenPlanAndResultAreExplained(String done, int findings) {
        String remark = "Yes Supported were %s computing devices".formatted(done);
        assertThat(Texts.findings(outputs("work on 366 computing devices", remark)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"24 | 0", "29 | 1", "12 | 0"})
    void thingsCountedInSeveralParagraphsHaveOneNumber(String number, int findings) {
        String text = Aldoria.with(
                "10. During the reporting period, funds",
                "10. The %s quick-impact projects were small. Funds".formatted(number));
        assertThat(Texts.findings(text)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of 612 compared | planned 630 | 0",
                "of 621 compared | planned 630 | 1",
                "of 612 compared | planned 640 | 0",
                "of 612 compared | planned 660 | 1"
            })
    void explanationsNameTheStrengthsOfTheTable(String average, String planned, int findings) {
        String text = Aldoria.with("of 612 compared", average).replace("planned 630", planned);
        assertThat(Texts.findings(text).stream()
                        .filter(finding -> finding.startsWith("audit/explained-strengths-equal-table"))
                        .toList())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"60 police officers | 0", "220 police personnel | 0", "66 police officers | 1"})
    void policeAreThoseOfOneCategoryOrOfAll(String police, int findings) {
        assertThat(Texts.findings(Aldoria.with("60 police officers", police))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"60 | 0", "66 | 1"})
    void textsCountCompletedOutputsAlike(String number, int findings) {
        String text = outputs("60 patrols with both parties", "60 Joint night patrols were held")
                .replace("10. During", "10. The Mission held %s joint night patrols. During".formatted(number));
        assertThat(Texts.judge(new CompletedThingsRule(), text)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"other/miscellaneous revenue ($128,700) | 0", "other/miscellaneous revenue ($127,800) | 1"})
    void labelledAmountsAreThoseOfTheTable(String words, int findings) {
        String text = Aldoria.with("other/miscellaneous revenue ($128,700)", words);
        assertThat(Texts.judge(new LabelledAmountsRule(), text)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"at 4 sites | 0", "at 9 sites | 1"})
    void placesAreAsManyAsPlanned(String done, int findings) {
        String text = outputs("waste collection at 4 sites", "Yes Waste was collected " + done);
        assertThat(Texts.judge(new PlannedNumbersRule(), text).stream()
                        .filter(flaw -> flaw.confidence() >= Auditor.SURE_ENOUGH)
                        .toList())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,927 | 0", "2,927 | 1"})
    void whatIsIncludedMakesUpTheWholeOrIsAPart(String part, int findings) {
        String remark = "Yes Certified were 3,623 papers, including 1,696 civil papers and %s school papers";
        assertThat(Texts.findings(outputs("work for those who ask", remark.formatted(part))))
                .hasSize(findings);
    }
}
