package org.missionbench.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a remark says about the difference between plan and result. */
final class Explanation {

    private static final Pattern REASON = Pattern.compile(
            "(?is).*\\b(?:owing|due to|because|attributable|attributed|result of|resulted|resulting from|stemmed|reflects?|caused|as a result|delay\\w*"
                    + "|postponed|discontinued|did not|were not|was not|could not|restrictions|decision|in response|requests by|was determined|influenced|decommissioned|no longer|necessitated|cancel\\w*|not applicable|pandemic|instead|pending|in order to|put off|moved to|shifted to|deferred|will be \\p{Ll}+ (?:\\p{Ll}+ )?in (?:the )?\\d{4}/\\d{2}|later than|to optimize|therefore|as at|started in)\\b.*");
    private static final Pattern HIGHER = Pattern.compile(
            "(?i)\\bhigher[- ]than[- ](?:planned|estimated|expected|anticipated|targeted)\\b|\\bthe (?:higher|increased) (?:number|output|actual)\\b");
    private static final Pattern LOWER = Pattern.compile(
            "(?i)\\blower[- ]than[- ](?:planned|estimated|expected|anticipated|targeted)\\b|\\bthe (?:lower|decreased) (?:number|output|actual)\\b");

    private Explanation() {}

    static boolean isGiven(Passage remark) {
        return REASON.matcher(remark.text()).matches() || claimsHigher(remark).isPresent();
    }

    /** Whether a remark calls the result higher than planned, or lower; empty when it says neither or both. */
    static Optional<Boolean> claimsHigher(Passage remark) {
        boolean higher = HIGHER.matcher(remark.text()).find();
        boolean lower = LOWER.matcher(remark.text()).find();
        return higher == lower ? Optional.empty() : Optional.of(higher);
    }
}
