package org.missionbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code A total of 20 projects …: (a) Environment: Five projects …; (b) Infrastructure: Two projects …}. */
final class LetteredCounts implements BreakdownFinder {

    private static final Pattern ITEM = Pattern.compile("\\((?<letter>[a-z])\\) (?<title>\\p{Lu}[^:.;\\n]{2,80}: )");

    @Override
    public List<Breakdown> find(Passage passage, List<Mention> mentions) {
        List<Mention> parts = new ArrayList<>();
        Matcher items = ITEM.matcher(passage.text());
        int first = -1;
        char expected = 'a';
        while (items.find() && items.group("letter").charAt(0) == expected) {
            first = first < 0 ? items.start() : first;
            int end = items.end();
            mentions.stream()
                    .filter(mention -> mention.start() == end && mention.unit() == Unit.COUNT)
                    .forEach(parts::add);
            expected++;
        }
        int from = first;
        if (parts.size() < 2 || parts.size() != expected - 'a') {
            return List.of();
        }
        String head = parts.get(0).head();
        return mentions.stream()
                .filter(mention -> mention.end() < from
                        && !head.isEmpty()
                        && Words.nounPhrase(mention.after(90)).contains(head))
                .findFirst()
                .map(whole -> List.of(new Breakdown(whole, parts, 90)))
                .orElse(List.of());
    }
}
