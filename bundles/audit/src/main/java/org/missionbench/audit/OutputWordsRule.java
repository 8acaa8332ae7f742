package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.Finding;

/** What is called higher than planned is higher, and an output that was not completed is explained. */
final class OutputWordsRule implements Rule {

    @Override
    public String id() {
        return "audit/output-remarks-fit-plan";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        for (Output output : report.outputs()) {
            if (output.completed().matches("\\d[\\d,]*")) {
                BigDecimal completed = new BigDecimal(output.completed().replace(",", ""));
                repeated(report, output, completed).ifPresent(flaws::add);
                planned(report, output)
                        .flatMap(planned -> judge(output, completed, planned))
                        .ifPresent(flaws::add);
            } else if (output.completed().equals("No") && !Explanation.isGiven(output.remark())) {
                flaws.add(notDone(output));
            }
        }
        return flaws;
    }

    private Optional<Flaw> judge(Output output, BigDecimal completed, Mention planned) {
        Optional<Boolean> higher = Explanation.claimsHigher(output.remark());
        int order = completed.compareTo(planned.value());
        Finding.Place done = new Finding.Place(
                output.remark().where(0), shortened(output.remark().text()));
        if (higher.isPresent() && (higher.get() ? order <= 0 : order >= 0)) {
            return Optional.of(Flaw.error(
                    id(),
                    70,
                    "%s completed is called %s than planned, but %s were planned"
                            .formatted(output.completed(), higher.get() ? "higher" : "lower", planned.printed()),
                    done,
                    planned.place()));
        }
        boolean missed = order < 0 && !Explanation.isGiven(output.remark());
        return missed
                ? Optional.of(Flaw.warning(
                        id(),
                        60,
                        "%s completed of %s planned, and nothing explains the difference"
                                .formatted(output.completed(), planned.printed()),
                        done,
                        planned.place()))
                : Optional.empty();
    }

    // "13 13 programmatic activities were implemented": the remark begins with the number that is completed
    private Optional<Flaw> repeated(AuditedReport report, Output output, BigDecimal completed) {
        List<Mention> mentions = report.mentionsIn(output.remark()).toList();
        boolean twice = mentions.size() > 1
                && mentions.get(0).start() == 0
                && mentions.get(1).start() == mentions.get(0).end() + 1;
        return !twice || mentions.get(1).is(completed)
                ? Optional.empty()
                : Optional.of(Flaw.error(
                        id(),
                        60,
                        "%s were completed, but the remark begins with %s"
                                .formatted(output.completed(), mentions.get(1).printed()),
                        mentions.get(0).place(),
                        mentions.get(1).place()));
    }

    private Flaw notDone(Output output) {
        return Flaw.warning(
                id(),
                40,
                "An output was not completed, and nothing explains it",
                new Finding.Place(
                        output.remark().where(0), shortened(output.remark().text())),
                new Finding.Place(
                        output.planned().where(0), shortened(output.planned().text())));
    }

    // the planned number of the same things, or the only one there is
    private static Optional<Mention> planned(AuditedReport report, Output output) {
        List<Mention> planned = report.mentionsIn(output.planned())
                .filter(mention -> mention.unit() == Unit.COUNT)
                .toList();
        List<String> things = Words.nounPhrase(output.remark().text().replaceFirst("^(?:\\d[\\d,]*\\s)+", " "));
        List<Mention> same = planned.stream()
                .filter(mention -> !mention.head().isEmpty() && things.contains(mention.head()))
                .toList();
        if (same.size() == 1) {
            return Optional.of(same.get(0));
        }
        return planned.size() == 1 ? Optional.of(planned.get(0)) : Optional.empty();
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 60 ? line : line.substring(0, 57) + "…";
    }
}
