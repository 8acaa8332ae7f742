package org.missionbench.platform.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.dataset.ValueRejected;

/**
 * A text with cells of the row in it.
 *
 * @param template as the profile writes it: {@code {document}/{line}}
 * @param words what stands before each cell, and after the last
 * @param heads the cells between them
 */
record JoinedText(String template, List<String> words, List<String> heads) implements CellRule.Source {

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");

    static JoinedText read(ProfileNode node, Set<String> columns) {
        String template = node.filled();
        List<String> words = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        Matcher matcher = PART.matcher(template);
        int end = 0;
        while (matcher.find()) {
            if (!columns.contains(matcher.group(1))) {
                throw node.refused("'%s' is not among the heads; use one of %s, or add it there"
                        .formatted(matcher.group(1), String.join(", ", columns)));
            }
            words.add(template.substring(end, matcher.start()));
            heads.add(matcher.group(1));
            end = matcher.end();
        }
        if (heads.isEmpty()) {
            throw node.refused("it holds no {column}; write constant instead of text, or name a column in braces");
        }
        words.add(template.substring(end));
        return new JoinedText(template, List.copyOf(words), List.copyOf(heads));
    }

    @Override
    public String explained() {
        return "as " + template;
    }

    // a text with a hole in it would be another text; when all of it is missing, so is the text
    @Override
    public String of(SourceRow row) throws ValueRejected {
        StringBuilder joined = new StringBuilder();
        List<String> blank = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            String value = row.text(heads.get(at));
            if (value.isEmpty()) {
                blank.add(heads.get(at));
            }
            joined.append(words.get(at)).append(value);
        }
        if (!blank.isEmpty() && blank.size() < heads.size()) {
            throw new ValueRejected(
                    "%s is blank, but %s is made of it; fill it in".formatted(row.called(blank), template));
        }
        return blank.isEmpty() ? joined.append(words.get(heads.size())).toString() : "";
    }
}
