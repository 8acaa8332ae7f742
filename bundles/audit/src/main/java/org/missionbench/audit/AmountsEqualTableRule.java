package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** Amounts that a sentence names after a line of the table of resources are the table's, rounded as they are printed. */
final class AmountsEqualTableRule implements Rule {

    private static final Pattern UNDER = Pattern.compile(
            "^\\s?(?:\\([^)]*\\) )?(?:under|for|in respect of|with respect to|in|relating to) (?:the )?(?<label>\\p{L}[\\p{L} ,-]{4,60})");
    private static final Pattern REQUIREMENTS = Pattern.compile(
            "(?i)\\b(?<word>reduced|increased|lower|higher|additional)(?:-than-budgeted)? (?:requirements|expenditures?)[^$.;]{0,40}$");
    private static final Pattern REQUIREMENTS_WERE =
            Pattern.compile("(?is)\\brequirements (?:were|was) (?:lower|higher|reduced|increased)\\b.*\\bby\\s*$");
    private static final Pattern NOT_APPROVED = Pattern.compile(
            "(?i)\\b(?:recommend\\w*|propos\\w*|support account|logistics base|regional service centre|not exceeding|commitment)\\b");
    private static final Pattern APPROVED =
            Pattern.compile("(?i)\\b(?:appropriat\\w*|apportion\\w*|approved|assessed)\\b");

    @Override
    public String id() {
        return "audit/amounts-equal-table";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        ResourceTable.of(report).ifPresent(table -> report.mentions().stream()
                .filter(mention -> mention.unit() == Unit.DOLLARS)
                .forEach(mention -> meant(mention, table).ifPresent(meant -> judge(mention, meant, flaws))));
        return flaws;
    }

    private void judge(Mention mention, Meant meant, List<Flaw> flaws) {
        if (!mention.prints(meant.dollars().abs())) {
            flaws.add(Flaw.error(
                    id(),
                    meant.confidence(),
                    "%s: the text says %s, the table $%s"
                            .formatted(
                                    meant.what(),
                                    mention.printed(),
                                    Amounts.print(meant.dollars().abs().stripTrailingZeros())),
                    mention.place(),
                    new Finding.Place(
                            meant.row().where(),
                            String.join(
                                    "  ",
                                    meant.row().cells().stream()
                                            .map(Grid.Cell::printed)
                                            .toList()))));
        }
    }

    private static Optional<Meant> meant(Mention mention, ResourceTable table) {
        String after = mention.after(80);
        String sentence = mention.sentence().text();
        Matcher under = UNDER.matcher(after);
        if (speaksOfAVariance(mention) && under.find()) {
            return line(under.group("label"), table)
                    .map(row -> new Meant(
                            "Variance under "
                                    + (row.group().isEmpty() || row.role() != Grid.Role.SUBTOTAL
                                            ? row.label()
                                            : row.group()),
                            row,
                            table.variance(row),
                            90));
        }
        if (mention.before(60).matches("(?s).*unencumbered balance of\\s*$")) {
            return table.gross().map(row -> new Meant("Unencumbered balance", row, table.variance(row), 95));
        }
        boolean several = sentence.split("\\bgross\\b", -1).length > 2;
        if (several || NOT_APPROVED.matcher(sentence).find() || speaksOfAnotherPeriod(mention)) {
            return Optional.empty();
        }
        if (after.startsWith(" gross") && APPROVED.matcher(sentence).find()) {
            return table.gross().map(row -> new Meant("Gross appropriation", row, table.apportionment(row), 85));
        }
        if (after.startsWith(" net") && APPROVED.matcher(sentence).find()) {
            return table.net().map(row -> new Meant("Net appropriation", row, table.apportionment(row), 85));
        }
        return total(mention, table, after);
    }

    private static Optional<Meant> total(Mention mention, ResourceTable table, String after) {
        if (after.startsWith(" in expenditure")
                || mention.before(40)
                        .matches("(?s).*\\b(?:total|incurred) expenditures? (?:of|amounted to|amounting to)\\s*$")) {
            return table.gross().map(row -> new Meant("Total expenditure", row, table.expenditure(row), 85));
        }
        if (mention.before(40).matches("(?s).*services for a budget of\\s*$")) {
            return table.gross().map(row -> new Meant("Total budget", row, table.apportionment(row), 60));
        }
        return Optional.empty();
    }

    // "reduced requirements of $1.8 million", or "requirements were lower: by $1.8 million under …, by $0.1 million"
    private static boolean speaksOfAVariance(Mention mention) {
        String sentence = mention.passage().text().substring(mention.sentence().start(), mention.start());
        return REQUIREMENTS.matcher(mention.before(100)).find()
                || REQUIREMENTS_WERE.matcher(sentence).find();
    }

    private static boolean speaksOfAnotherPeriod(Mention mention) {
        return mention.before(30).matches("(?s).*\\bcompared (?:with|to)\\s*$");
    }

    /** The line whose label begins the words. */
    private static Optional<Grid.Row> line(String words, ResourceTable table) {
        String stems = Words.label(words) + " ";
        return table.grid().fullRows().stream()
                .filter(row -> !row.name().isEmpty() && stems.startsWith(row.name() + " "))
                .findFirst();
    }

    private record Meant(String what, Grid.Row row, BigDecimal dollars, int confidence) {}
}
