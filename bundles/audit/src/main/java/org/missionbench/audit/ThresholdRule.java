package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** Every variance that reaches the stated threshold is explained, and no other. */
final class ThresholdRule implements Rule {

    private static final Pattern THRESHOLD = Pattern.compile(
            "(?i)(?:variances|those) of at least (?:plus or minus )?(?<percent>[\\d.]+) per cent (?<joint>or|and|and/or) \\$(?<amount>[\\d,]+)");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public String id() {
        return "audit/threshold-explained";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        Optional<ResourceTable> table = ResourceTable.of(report);
        for (Passage passage : report.passages()) {
            Matcher threshold = THRESHOLD.matcher(passage.text());
            if (table.isPresent() && threshold.find() && !report.heads().isEmpty()) {
                judge(report, table.get(), Threshold.of(passage, threshold), flaws);
            }
        }
        return flaws;
    }

    private void judge(AuditedReport report, ResourceTable table, Threshold threshold, List<Flaw> flaws) {
        for (Grid.Row row : table.grid().fullRows()) {
            boolean explained = report.heads().stream()
                    .anyMatch(head -> Words.label(head.label()).equals(row.name()));
            BigDecimal amount = row.value(table.varianceColumn());
            BigDecimal percentage = row.value(table.percentageColumn());
            boolean isClass = row.role() == Grid.Role.LINE && !row.name().contains("staff assessment");
            if (isClass
                    && !report.heads().isEmpty()
                    && explained != threshold.reachedBy(amount, percentage)
                    && amount.signum() != 0) {
                flaws.add(flaw(row, table, threshold, explained));
            }
        }
    }

    private Flaw flaw(Grid.Row row, ResourceTable table, Threshold threshold, boolean explained) {
        String printed = row.cells().get(table.varianceColumn()).printed() + " and "
                + row.cells().get(table.percentageColumn()).printed() + " per cent";
        return Flaw.warning(
                id(),
                explained ? 55 : 85,
                explained
                        ? "%s: a variance of %s is explained though it is below the threshold of %s"
                                .formatted(row.title(), printed, threshold.printed())
                        : "%s: a variance of %s reaches the threshold of %s but is not explained"
                                .formatted(row.title(), printed, threshold.printed()),
                new Finding.Place(row.where(), printed),
                new Finding.Place(threshold.where(), threshold.printed()));
    }

    private record Threshold(BigDecimal percent, BigDecimal thousands, boolean either, String printed, String where) {

        static Threshold of(Passage passage, Matcher found) {
            return new Threshold(
                    new BigDecimal(found.group("percent")),
                    new BigDecimal(found.group("amount").replace(",", "")).divide(THOUSAND),
                    found.group("joint").contains("or"),
                    "%s per cent %s $%s".formatted(found.group("percent"), found.group("joint"), found.group("amount")),
                    passage.where(found.start()));
        }

        boolean reachedBy(BigDecimal amount, BigDecimal percentage) {
            boolean great = amount.abs().compareTo(thousands) >= 0;
            boolean share = percentage.abs().compareTo(percent) >= 0;
            return either ? great || share : great && share;
        }
    }
}
