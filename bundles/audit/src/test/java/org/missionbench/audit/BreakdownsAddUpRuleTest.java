package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BreakdownsAddUpRuleTest {

    private static List<Flaw> judge(String paragraph) {
        return Texts.judge(new BreakdownsAddUpRule(), "1. " + paragraph);
    }

    @Test
    void acceptsBracketedPartsThatAddUp() {
        assertThat(
                        judge(
                                "The Mission has 356 civilians (112 international staff, 220 national staff and 24 volunteers)."))
                .isEmpty();
    }

    @Test
    void findsBracketedPartsThatDoNotAddUp() {
        assertThat(
                        judge(
                                "The Mission has 356 civilians (112 international staff, 221 national staff and 24 volunteers)."))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.finding().statement())
                        .contains("356 civilians", "112 + 221 + 24 = 357", "difference -1"));
    }

    @Test
    void acceptsNumbersInBracketsThatAddUp() {
        assertThat(judge("The Mission held 30 meetings in the north (12), the south (10) and the east (8)."))
                .isEmpty();
    }

    @Test
    void findsNumbersInBracketsThatDoNotAddUp() {
        assertThat(judge("The Mission held 31 meetings in the north (12), the south (10) and the east (8)."))
                .hasSize(1);
    }

    @Test
    void findsPartsOfASentenceThatDoNotAddUp() {
        assertThat(
                        judge(
                                "A total of 38 projects were done, of which four projects were small, one project was large and 34 projects were joint."))
                .hasSize(1);
    }

    @Test
    void countsWhatIsOffsetAsNegative() {
        assertThat(
                        judge(
                                "Other revenue of $59,800 came from fees ($57,200) and cancellations ($18,800) offset by losses ($16,200)."))
                .isEmpty();
    }

    @Test
    void findsItemsAfterAColonThatDoNotAddUp() {
        String text =
                "Held were 14 meetings as follows:\n 6 meetings with mayors\n 2 meetings with judges\n 5 meetings with teachers";
        assertThat(judge(text)).singleElement().satisfies(flaw -> assertThat(flaw.confidence())
                .isGreaterThan(50));
    }
}
