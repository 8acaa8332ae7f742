package org.missionbench.platform.profile;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the rules of single columns.
 *
 * @param columns what the profile calls the source's columns
 * @param form how numbers are written where a rule says nothing else
 * @param language the language of names of months
 */
record CellReader(Set<String> columns, SourceNumber.Form form, Locale language) {

    private static final List<String> SOURCES = List.of("from", "text", "constant", "running");
    private static final String[] NAMES = {
        "from",
        "text",
        "constant",
        "running",
        "ifBlank",
        "pick",
        "letters",
        "replace",
        "codes",
        "otherwise",
        "date",
        "keep",
        "number"
    };

    static CellReader of(ProfileNode root, SourceHeads heads) {
        SourceNumber.Form plain = new SourceNumber.Form(".", "", SourceNumber.Negative.MINUS);
        SourceNumber.Form form =
                root.has("numbers") ? form(root.at("numbers").only("decimal", "group", "negative"), plain) : plain;
        Locale language = Locale.forLanguageTag(root.at("language").textOr("en"));
        return new CellReader(heads.names().keySet(), form, language);
    }

    /** Reads {@code "head"} as short for {@code {"from": "head"}}, or the long form. */
    CellRule read(String column, ProfileNode node) {
        if (!node.isObject()) {
            Drawn drawn = from(node);
            return new CellRule(column, drawn.heads(), drawn.source(), "", List.of(), false);
        }
        node.only(NAMES);
        if (SOURCES.stream().filter(node::has).count() != 1) {
            throw node.refused("give one of " + String.join(", ", SOURCES));
        }
        Drawn drawn = drawn(column, node);
        String ifBlank = node.at("ifBlank").textOr("");
        return new CellRule(column, drawn.heads(), drawn.source(), ifBlank, steps(node), node.has("running"));
    }

    /** Where a text comes from, before anything is done with it. */
    private record Drawn(List<String> heads, CellRule.Source source) {}

    private Drawn drawn(String column, ProfileNode node) {
        if (node.has("constant")) {
            String constant = node.at("constant").filled();
            return new Drawn(List.of(), new ConstantText(constant));
        }
        if (node.has("from")) {
            return from(node.at("from"));
        }
        if (node.has("text")) {
            JoinedText joined = JoinedText.read(node.at("text"), columns);
            return new Drawn(joined.heads(), joined);
        }
        List<String> per = node.at("running").items().stream()
                .map(item -> ProfileReader.known(columns, item))
                .toList();
        return new Drawn(per, running(column, per));
    }

    private Drawn from(ProfileNode node) {
        String head = ProfileReader.known(columns, node);
        return new Drawn(List.of(head), row -> row.text(head));
    }

    private static CellRule.Source running(String column, List<String> per) {
        return row -> {
            List<String> counted = new ArrayList<>(List.of(column));
            for (String part : per) {
                counted.add(row.text(part));
            }
            return String.valueOf(row.next(counted));
        };
    }

    private List<CellRule.Step> steps(ProfileNode node) {
        List<CellRule.Step> steps = new ArrayList<>();
        if (node.has("pick")) {
            steps.add(new PickedText(node.at("pick").as(Pattern::compile, "a regular expression")));
        }
        if (node.has("letters")) {
            steps.add(node.at("letters").as(CellReader::letters, "lower or upper"));
        }
        node.at("replace").fields().forEach((theirs, ours) -> {
            String text = ours.text();
            steps.add(new PlainStep("'%s' becomes '%s'".formatted(theirs, text), value -> value.replace(theirs, text)));
        });
        if (node.has("date")) {
            steps.add(date(node));
        } else if (node.has("keep")) {
            throw node.at("keep").refused("it needs a date, which says how the day is written; add it");
        }
        if (node.has("number")) {
            steps.add(number(node.at("number")));
        }
        if (node.has("codes")) {
            steps.add(codes(node));
        } else if (node.has("otherwise")) {
            throw node.at("otherwise").refused("it needs codes; add them");
        }
        return steps;
    }

    private static CellRule.Step codes(ProfileNode node) {
        Map<String, String> codes = new LinkedHashMap<>();
        node.at("codes").fields().forEach((theirs, ours) -> codes.put(theirs.strip(), ours.text()));
        boolean keep = node.at("otherwise")
                .asIfPresent(CellReader::keeps, "reject or keep")
                .orElse(false);
        ProfileNode list = node.at("codes");
        return new CodeList(codes, keep, list.place() + " of " + list.file());
    }

    private CellRule.Step number(ProfileNode node) {
        if (!node.isObject()) {
            if (!node.yes()) {
                throw node.refused("write true, or an object, {…}");
            }
            return new SourceNumber(form, BigDecimal.ONE, null);
        }
        node.only("decimal", "group", "negative", "times", "decimals");
        BigDecimal times = node.at("times")
                .asIfPresent(BigDecimal::new, "a number such as 3.785411784")
                .orElse(BigDecimal.ONE);
        return new SourceNumber(
                form(node, form),
                times,
                node.has("decimals") ? node.at("decimals").count(0) : null);
    }

    private static SourceNumber.Form form(ProfileNode node, SourceNumber.Form otherwise) {
        SourceNumber.Form form = new SourceNumber.Form(
                node.at("decimal").textOr(otherwise.decimal()),
                node.at("group").textOr(otherwise.group()),
                node.at("negative")
                        .asIfPresent(
                                text -> SourceNumber.Negative.valueOf(
                                        text.toUpperCase(Locale.ROOT).replace('-', '_')),
                                "minus, trailing-minus, parentheses or none")
                        .orElse(otherwise.negative()));
        if (form.decimal().length() != 1
                || form.group().length() > 1
                || form.decimal().equals(form.group())) {
            throw node.refused("decimal '%s' and group '%s' must be two different signs, or group empty"
                    .formatted(form.decimal(), form.group()));
        }
        return form;
    }

    private SourceDate date(ProfileNode node) {
        SourceDate date = new SourceDate(
                node.at("date").text(),
                node.at("date").as(this::format, "a form of dates such as dd.MM.yyyy"),
                node.at("keep")
                        .asIfPresent(
                                text -> SourceDate.Keep.valueOf(text.toUpperCase(Locale.ROOT)), "day, month or time")
                        .orElse(SourceDate.Keep.DAY));
        if (!date.isPossible()) {
            throw node.at("date")
                    .refused("'%s' does not say the %s; write one that does, such as dd.MM.yyyy HH:mm"
                            .formatted(date.pattern(), date.keep().name().toLowerCase(Locale.ROOT)));
        }
        return date;
    }

    private DateTimeFormatter format(String pattern) {
        // years of an era would need an era
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace('y', 'u'))
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static CellRule.Step letters(String text) {
        return switch (text) {
            case "lower" -> new PlainStep("in small letters", value -> value.toLowerCase(Locale.ROOT));
            case "upper" -> new PlainStep("in capitals", value -> value.toUpperCase(Locale.ROOT));
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static boolean keeps(String text) {
        return switch (text) {
            case "reject" -> false;
            case "keep" -> true;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
