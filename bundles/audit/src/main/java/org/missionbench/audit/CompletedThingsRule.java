package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the text counts once, under the full name of a completed output, differs from it by no single digit. */
final class CompletedThingsRule implements Rule {

    private static final int LEAST_NAME = 3;

    @Override
    public String id() {
        return "audit/completed-things-same-number";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        Map<String, List<Mention>> completed = new TreeMap<>();
        for (Output output : report.outputs()) {
            report.mentionsIn(output.remark())
                    .filter(mention -> mention.start() == 0 && isNamed(mention))
                    .forEach(mention -> completed
                            .computeIfAbsent(String.join(" ", mention.noun()), any -> new ArrayList<>())
                            .add(mention));
        }
        Map<String, List<Mention>> told = report.mentions().stream()
                .filter(mention -> mention.passage().kind() == Passage.Kind.NARRATIVE && isNamed(mention))
                .collect(Collectors.groupingBy(
                        mention -> String.join(" ", mention.noun()), TreeMap::new, Collectors.toList()));
        List<Flaw> flaws = new ArrayList<>();
        told.forEach((name, mentions) -> judge(mentions, completed.getOrDefault(name, List.of()), flaws));
        return flaws;
    }

    private static boolean isNamed(Mention mention) {
        return mention.unit() == Unit.COUNT
                && mention.noun().size() >= LEAST_NAME
                && !SameThingsRule.PEOPLE.matcher(mention.head()).matches();
    }

    // things that are counted several times are counted in parts
    private void judge(List<Mention> mentions, List<Mention> outputs, List<Flaw> flaws) {
        Mention told = mentions.get(0);
        if (mentions.size() == 1 && outputs.size() == 1 && told.differsByOneDigit(outputs.get(0))) {
            flaws.add(Flaw.error(
                    id(),
                    60,
                    "%s: the text counts %s, the completed output %s"
                            .formatted(
                                    String.join(" ", told.noun()),
                                    told.printed(),
                                    outputs.get(0).printed()),
                    told.place(),
                    outputs.get(0).place()));
        }
    }
}
