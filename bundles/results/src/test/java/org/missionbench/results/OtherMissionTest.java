package org.missionbench.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionbench.results.OwnRows.SCOPE;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.content.Block;

/** A mission that disarms, with components of its own and outputs that are delivered or not, never counted. */
class OtherMissionTest {

    @TempDir
    Path folder;

    @Test
    void printsComponentsOfItsOwnWithYesAndNoOnly() {
        try (OwnRows rows = disarming()) {
            List<Block> blocks = new FrameworksSection(rows.store(), rows.measures()).blocks(SCOPE);
            assertThat(new PrintedTable(rows.measures(), SCOPE).lines(blocks))
                    .containsExactly(
                            "Component ddr: Disarmament, demobilization and reintegration",
                            "Expected accomplishment ddr.1: Former combatants live as civilians",
                            "ddr.1.1 A national plan exists|The plan was adopted",
                            "A plan is drafted|Yes|It was drafted",
                            "Camps are closed|No|They stay open/The rains came early");
        }
    }

    @Test
    void findsNothingWrongWithIt() {
        try (OwnRows rows = disarming()) {
            for (ConsistencyCheck check : all(rows)) {
                assertThat(rows.statements(check)).describedAs(check.id()).isEmpty();
            }
        }
    }

    @Test
    void hasNothingToSayAboutAMissionWithoutRows() {
        try (OwnRows rows = OwnRows.in(folder)) {
            assertThat(new FrameworksSection(rows.store(), rows.measures()).blocks(SCOPE))
                    .isEmpty();
            assertThat(rows.measures().all(SCOPE)).isEmpty();
            for (ConsistencyCheck check : all(rows)) {
                assertThat(rows.statements(check)).describedAs(check.id()).isEmpty();
            }
        }
    }

    private OwnRows disarming() {
        return OwnRows.in(folder)
                .put(
                        new FrameworkComponent("ddr", 10, "Disarmament, demobilization and reintegration"),
                        new ExpectedAccomplishment("ddr.1", 10, "ddr", "Former combatants live as civilians"),
                        new Indicator(
                                "ddr.1.1",
                                "ddr.1",
                                10,
                                "A national plan exists",
                                "plan",
                                Direction.NONE,
                                Operator.EXACT,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "The plan was adopted",
                                null),
                        output("plan", 10, "A plan is drafted", Completion.YES, "It was drafted", null),
                        output(
                                "camps",
                                20,
                                "Camps are closed",
                                Completion.NO,
                                "They stay open",
                                "The rains came early"));
    }

    private static PlannedOutput output(
            String code, long position, String text, Completion completed, String remarks, @Nullable String reason) {
        return new PlannedOutput(code, "ddr.1", null, null, position, text, completed, remarks, reason);
    }

    private static List<ConsistencyCheck> all(OwnRows rows) {
        return List.of(
                new ActivitiesHaveEvidenceCheck(rows.store()),
                new ActivitiesInPeriodCheck(rows.store()),
                new ActualTextStatesValueCheck(rows.store()),
                new BoundTextsCheck(rows.store()),
                new BreakdownsAddUpCheck(rows.store()),
                new CompletionAgreesWithNumbersCheck(rows.store()),
                new FedByKnownMeasuresCheck(rows.store(), rows.measures()),
                new FollowUpAnsweredCheck(rows.store()),
                new FollowUpStillTrueCheck(rows.store(), rows.measures()),
                new IndicatorsHaveValuesCheck(rows.store()),
                new LogCountsEqualStatedCheck(rows.store()),
                new NoHasAReasonCheck(rows.store()),
                new NumbersAreBoundCheck(rows.store()),
                new OffPlanExplainedCheck(rows.store()),
                new OffTargetExplainedCheck(rows.store()),
                new OutputsHaveRemarksCheck(rows.store()),
                new PartsHaveAWholeCheck(rows.store()),
                new StatedEqualsMeasuredCheck(rows.store(), rows.measures()),
                new TargetFollowsDirectionCheck(rows.store()),
                new YesReachesThePlanCheck(rows.store()));
    }
}
