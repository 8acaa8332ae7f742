package org.missionbench.audit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** What is reported as done for an output or an indicator was held in the period of the report. */
final class EventsInPeriodRule implements Rule {

    private static final Pattern EVENT = Pattern.compile(
            ("(?:\\bmet|\\btook place|\\b(?:was|were) (?:held|conducted|organized|convened|carried out|delivered|implemented))"
                            + "\\b[^.;\\n]{0,60}?\\b(?:in|on)(?: \\d{1,2})? (?<month>%s) (?<year>\\d{4})")
                    .formatted(ReportedPeriod.MONTHS));
    private static final Pattern EARLIER =
            Pattern.compile("(?i)\\b(?:previous|prior|preceding|earlier|since|next|which|that|\\d{4}/\\d{2})\\b");

    @Override
    public String id() {
        return "audit/events-within-period";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        ReportedPeriod.of(report).ifPresent(period -> report.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.COMPLETED || passage.kind() == Passage.Kind.ACHIEVED)
                .forEach(passage -> judge(passage, period, flaws)));
        return flaws;
    }

    private void judge(Passage passage, ReportedPeriod period, List<Flaw> flaws) {
        Matcher event = EVENT.matcher(passage.text());
        while (event.find()) {
            YearMonth month = ReportedPeriod.month(event.group("month"), event.group("year"));
            Passage.Stretch sentence = passage.sentenceAt(event.start());
            String before = passage.text().substring(sentence.start(), event.end());
            if (!period.contains(month) && !EARLIER.matcher(before).find()) {
                flaws.add(Flaw.warning(
                        id(),
                        60,
                        "What is reported was done in %s, which is not in the period from %s"
                                .formatted(ReportedPeriod.print(month), period.printed()),
                        new Finding.Place(passage.where(event.start()), before.strip()),
                        new Finding.Place("the period of the report", period.printed())));
            }
        }
    }
}
