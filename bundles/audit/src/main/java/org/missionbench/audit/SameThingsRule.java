package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A thing with a long name of its own is counted alike by the remarks on two outputs. */
final class SameThingsRule implements Rule {

    private static final int LONG_NAME = 3;
    static final Pattern PEOPLE = Pattern.compile(
            "officer|personnel|staff|volunteer|participant|people|women|men|observer|troop|member|representative|student|person|child|youth");

    @Override
    public String id() {
        return "audit/same-things-same-number";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        Map<String, List<Mention>> byName = new TreeMap<>();
        for (Output output : report.outputs()) {
            report.mentionsIn(output.remark())
                    .filter(mention -> mention.unit() == Unit.COUNT
                            && mention.start() > 0
                            && mention.noun().size() >= LONG_NAME
                            && !PEOPLE.matcher(mention.head()).matches())
                    .forEach(mention -> byName.computeIfAbsent(
                                    String.join(" ", mention.noun()), any -> new ArrayList<>())
                            .add(mention));
        }
        List<Flaw> flaws = new ArrayList<>();
        byName.forEach((name, mentions) -> judge(name, mentions, flaws));
        return flaws;
    }

    private void judge(String name, List<Mention> mentions, List<Flaw> flaws) {
        if (mentions.size() != 2) {
            return;
        }
        Mention one = mentions.get(0);
        Mention other = mentions.get(1);
        if (one.passage() != other.passage() && !one.is(other.value())) {
            flaws.add(Flaw.error(
                    id(),
                    60,
                    "%s is counted as %s and as %s".formatted(name, one.printed(), other.printed()),
                    one.place(),
                    other.place()));
        }
    }
}
