package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AldoriaTest {

    @Test
    void findsNothingInAReportThatAgreesWithItself() {
        assertThat(Texts.findings(Aldoria.text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all-means-all | Councils that published their budget were 55 per cent of all | All councils that published it were 55 per cent of the councils, of all",
                "amounts-equal-table | $1.8 million under | $1.9 million under",
                "amounts-equal-table | balance of $2,328,400 | balance of $2,328,500",
                "amounts-equal-table | $92,190,100 gross | $92,190,000 gross",
                "amounts-equal-table | incurred $89.9 million | incurred $98.9 million",
                "average-strengths-add-up | personnel and 424 civilian | personnel and 444 civilian",
                "breakdowns-add-up | 300 were cleared by contractors | 310 were cleared by contractors",
                "breakdowns-add-up | 845,100 litres | 854,100 litres",
                "breakdowns-add-up | the north (31) | the north (13)",
                "breakdowns-add-up | 132 meetings with elders | 123 meetings with elders",
                "breakdowns-add-up | revenue ($128,700) | revenue ($127,800)",
                "comparisons-hold | rate of 7.8 per cent compared with the budgeted rate of 12 | rate of 7.8 per cent compared with the budgeted rate of 2",
                "events-within-period | Joint patrols | Joint patrols. The committee met in March 2030",
                "exchange-rates-agree | Tarsa, with an actual average rate of 7.412 | Tarsa, with an actual average rate of 7.421",
                "exchange-rates-agree | appreciation of the | depreciation of the",
                "gross-and-net-agree | $92,190,100 gross ($90,084,800 net) | $92,190,100 gross ($90,048,800 net)",
                "gross-and-net-agree | $92,900,300 gross ($90,795,000 net) | $92,900,300 gross ($90,084,800 net)",
                "indicator-remarks-fit-target | of violations was 38 | of violations was 58",
                "listed-items-counted | supported five initiatives | supported six initiatives",
                "output-remarks-fit-plan | 100 meetings with the | 90 meetings with the",
                "percentages-follow-from-base | (25 per cent) | (35 per cent)",
                "redeployment-share-follows | appropriation    0.2 | appropriation    0.3",
                "same-statement-same-number | held 412 meetings | held 421 meetings",
                "strengths-equal-table | 180 international | 190 international",
                "table-rows-compute | 120.5 98.4 22.1 18.3 | 120.5 98.4 22.1 13.8",
                "table-rows-compute | 152 5.0 | 152 9.0",
                "tables-agree | Civilian personnel  25 301.8  25 400.2 | Civilian personnel  25 301.8  25 402.2",
                "table-totals-add-up | Investment revenue  310.4 | Investment revenue  301.4",
                "targets-follow-direction | 2029/30: 15; 2030/31: 18 | 2029/30: 21; 2030/31: 18",
                "threshold-explained | Air operations $1 065.5 13.5% | Air operations were cheaper",
                "utilization-rate-follows | rate of 97.5 per cent | rate of 95.7 per cent",
                "vacancy-rates-equal-table | rate of 8 per cent for National | rate of 9 per cent for National",
                "variance-heads-equal-table | $44.8 10.9% | $48.4 10.9%",
                "variance-words-match-sign | 21. The increased | 21. The reduced",
            })
    void findsOneThingChanged(String rule, String old, String changed) {
        assertThat(Texts.findings(Aldoria.with(old, changed)))
                .anySatisfy(finding -> assertThat(finding).startsWith("audit/" + rule + ":"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,300 troop days (20 troops × 365 days) | 0",
                "7,200 troop days (20 troops × 365 days) | 1",
                "3 villages (Arna, Berg and Colm) | 0",
                "3 villages (Arna, Berg, Colm and Dorn) | 1",
            })
    void judgesWhatIsInBrackets(String sentence, int findings) {
        assertThat(Texts.findings("1. The Mission saw " + sentence + " in the year."))
                .hasSize(findings);
    }

    @Test
    void findsAShortfallThatNothingExplains() {
        String changed =
                Aldoria.with("Provision of human resources services to", "Provision for 90 cargo trucks and for");
        assertThat(Texts.findings(changed.replace("average of \n424", "average (50 cargo trucks) of \n424")))
                .anySatisfy(finding ->
                        assertThat(finding).startsWith("audit/differences-explained: 50 of 90 planned cargo truck"));
    }

    @Test
    void findsThingsCountedTwiceWithOtherNumbers() {
        String changed = Aldoria.with("6 courses:", "31 external training courses and in 6 courses:")
                .replace(
                        "Yes The Mission managed the supply",
                        "Yes In 38 external training courses the Mission managed the supply");
        assertThat(Texts.findings(changed)).anySatisfy(finding -> assertThat(finding)
                .startsWith("audit/same-things-same-number: external training course is counted"));
    }
}
