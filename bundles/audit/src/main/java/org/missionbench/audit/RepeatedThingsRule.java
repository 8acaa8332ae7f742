package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Things of one name that several paragraphs count alike are not counted otherwise by one digit in another. */
final class RepeatedThingsRule implements Rule {

    private static final int LEAST_NAME = 2;
    private static final int LEAST_PASSAGES = 2;

    @Override
    public String id() {
        return "audit/repeated-things-same-number";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        Map<String, List<Mention>> byName = new TreeMap<>();
        report.mentions().stream()
                .filter(mention -> mention.unit() == Unit.COUNT
                        && mention.passage().kind() == Passage.Kind.NARRATIVE
                        && mention.noun().size() >= LEAST_NAME)
                .forEach(mention -> byName.computeIfAbsent(String.join(" ", mention.noun()), any -> new ArrayList<>())
                        .add(mention));
        List<Flaw> flaws = new ArrayList<>();
        byName.forEach((name, mentions) ->
                mentions.forEach(mention -> judge(name, mention, mentions).ifPresent(flaws::add)));
        return flaws;
    }

    private Optional<Flaw> judge(String name, Mention odd, List<Mention> mentions) {
        boolean alone = mentions.stream().noneMatch(other -> other != odd && other.is(odd.value()));
        List<Mention> usual = mentions.stream()
                .filter(other -> other.differsByOneDigit(odd) && other.is(firstOther(mentions, odd)))
                .toList();
        Set<Passage> passages =
                new LinkedHashSet<>(usual.stream().map(Mention::passage).toList());
        // where both stand the one is a part of the other
        boolean broken = passages.contains(odd.passage());
        if (!alone || broken || passages.size() < LEAST_PASSAGES) {
            return Optional.empty();
        }
        return Optional.of(Flaw.error(
                id(),
                60,
                "%s is counted as %s, and as %s in %d paragraphs"
                        .formatted(name, odd.printed(), usual.get(0).printed(), passages.size()),
                odd.place(),
                usual.get(0).place(),
                usual.get(1).place()));
    }

    private static BigDecimal firstOther(List<Mention> mentions, Mention odd) {
        return mentions.stream()
                .filter(other -> other.differsByOneDigit(odd))
                .map(Mention::value)
                .findFirst()
                .orElse(odd.value());
    }
}
