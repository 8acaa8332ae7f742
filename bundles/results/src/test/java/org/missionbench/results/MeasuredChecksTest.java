package org.missionbench.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionbench.results.OwnRows.activity;
import static org.missionbench.results.OwnRows.fed;
import static org.missionbench.results.OwnRows.followUp;
import static org.missionbench.results.OwnRows.output;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.kernel.Quantity;

/** Checks that compare with the activity log and with other modules' measures. */
class MeasuredChecksTest {

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.withAccomplishment(folder)
                .put(
                        new ActivityKind("field-meeting", "Field meetings"),
                        new Evidence("file-1", "Minutes", "Archive", null),
                        new FollowUpBody("assembly", 10, "Assembly", "Request", "Action"));
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void comparesAStatedNumberWithItsMeasureToTheDecimalsStated() {
        rows.put(output("meetings", Completion.NUMBER, null), fed("meetings", "held", "11.5", "other.held"))
                .measured("other.held", new Quantity(new BigDecimal("11.4583"), "meeting"));
        assertThat(rows.statements(check())).isEmpty();
        rows.measured("other.held", new Quantity(new BigDecimal("11.4483"), "meeting"));
        assertThat(rows.statements(check()))
                .containsExactly(
                        "Output meetings, completed: Completed held: stated is 11.5, other.held gives 11.4483; the report prints the measure, so correct the stated number or what is counted");
    }

    @Test
    void namesAnAbsentModuleOnce() {
        rows.put(output("meetings", Completion.NUMBERS, null))
                .put(fed("meetings", "held", "1", "other.held"), fed("meetings", "left", "2", "other.left"));
        assertThat(rows.statements(new FedByKnownMeasuresCheck(rows.store(), rows.measures())))
                .containsExactly(
                        "Nothing present computes other.held and 1 other measures, which are named in 2 rows of results, so stated numbers stand unproved; correct the keys or install the module 'other'");
        rows.measured("other.held", Quantity.of(1, "meeting")).measured("other.left", Quantity.of(2, "meeting"));
        assertThat(rows.statements(new FedByKnownMeasuresCheck(rows.store(), rows.measures())))
                .isEmpty();
    }

    @Test
    void comparesAStatedNumberWithTheLog() {
        rows.put(output("meetings", Completion.NUMBER, null))
                .put(fed("meetings", "held", "13", "results.activities.field-meeting"))
                .put(activity("a-1", "2023-07-31", 12, null), activity("a-2", "2023-08-04", 1, "file-1"));
        assertThat(rows.statements(new LogCountsEqualStatedCheck(rows.store()))).isEmpty();
        rows.put(activity("a-2", "2023-08-04", 2, "file-1"));
        assertThat(rows.statements(new LogCountsEqualStatedCheck(rows.store())))
                .containsExactly(
                        "Output meetings, completed: Completed held: stated are 13, the activity log counts 14 of kind field-meeting; correct the number or the log");
    }

    @Test
    void countsActivitiesWithoutEvidence() {
        rows.put(activity("a-1", "2023-07-31", 12, "file-1"));
        assertThat(rows.statements(new ActivitiesHaveEvidenceCheck(rows.store())))
                .isEmpty();
        rows.put(activity("a-2", "2023-08-31", 3, null));
        assertThat(rows.statements(new ActivitiesHaveEvidenceCheck(rows.store())))
                .containsExactly("Field meetings: 3 of 15 have no evidence; write its reference under evidence");
    }

    @Test
    void findsAnActivityOutsideThePeriod() {
        rows.put(activity("a-1", "2024-06-30", 1, null));
        assertThat(rows.statements(new ActivitiesInPeriodCheck(rows.store()))).isEmpty();
        rows.put(activity("a-1", "2024-07-01", 1, null));
        assertThat(rows.statements(new ActivitiesInPeriodCheck(rows.store()))).hasSize(1);
    }

    @Test
    void wantsAnActionForEveryRequest() {
        rows.put(followUp(FollowUp.State.OPEN, "Begun", "2024-12-31"));
        assertThat(rows.statements(new FollowUpAnsweredCheck(rows.store()))).isEmpty();
        rows.put(followUp(FollowUp.State.OPEN, null, "2024-06-30"));
        assertThat(rows.statements(new FollowUpAnsweredCheck(rows.store())))
                .containsExactly(
                        "Follow-up ga-1 (Resolution 1/1, para. 1) has no action taken and is due on 2024-06-30; write one");
    }

    @Test
    void findsARequestThatIsOpenAfterItWasDue() {
        rows.put(followUp(FollowUp.State.DONE, "Done", "2024-03-31"));
        assertThat(rows.statements(new FollowUpAnsweredCheck(rows.store()))).isEmpty();
        rows.put(followUp(FollowUp.State.UNDER_WAY, "Begun", "2024-03-31"));
        assertThat(rows.statements(new FollowUpAnsweredCheck(rows.store())))
                .containsExactly(
                        "Follow-up ga-1 (Resolution 1/1, para. 1) was due on 2024-03-31 and is still open; finish it or set a new date");
    }

    @Test
    void findsAFollowUpThatNoLongerHolds() {
        rows.put(followUp(FollowUp.State.DONE, "Done", null, Map.of("other.women", "40")))
                .measured("other.women", Quantity.of(40, "person"));
        assertThat(rows.statements(new FollowUpStillTrueCheck(rows.store(), rows.measures())))
                .isEmpty();
        rows.measured("other.women", Quantity.of(39, "person"));
        assertThat(rows.statements(new FollowUpStillTrueCheck(rows.store(), rows.measures())))
                .containsExactly(
                        "Follow-up ga-1 no longer holds: other.women should be ≥ 40 and is 39; take action or rewrite the answer");
    }

    private StatedEqualsMeasuredCheck check() {
        return new StatedEqualsMeasuredCheck(rows.store(), rows.measures());
    }
}
