package org.missionbench.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionbench.contracts.check.Finding;

/** {@code $92,900,300 gross ($90,795,000 net)}: where one of the two is that of the table, the other is too. */
final class GrossNetPairsRule implements Rule {

    private static final Pattern PAIR =
            Pattern.compile("\\$(?<gross>\\d[\\d,]{6,}) gross,? \\(\\$(?<net>\\d[\\d,]{6,}) net\\)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "audit/gross-and-net-agree";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        ResourceTable.of(report).ifPresent(table -> {
            if (table.gross().isPresent() && table.net().isPresent()) {
                report.passages().forEach(passage -> judge(passage, table, flaws));
            }
        });
        return flaws;
    }

    private void judge(Passage passage, ResourceTable table, List<Flaw> flaws) {
        Matcher pair = PAIR.matcher(passage.text());
        while (pair.find()) {
            flaw(passage, pair, table).ifPresent(flaws::add);
        }
    }

    private Optional<Flaw> flaw(Passage passage, Matcher pair, ResourceTable table) {
        BigDecimal gross = table.apportionment(table.gross().orElseThrow());
        BigDecimal net = table.apportionment(table.net().orElseThrow());
        boolean sameGross = isSame(pair.group("gross"), gross);
        boolean sameNet = isSame(pair.group("net"), net);
        if (sameGross == sameNet) {
            return Optional.empty();
        }
        String other = sameGross ? "net" : "gross";
        BigDecimal wanted = sameGross ? net : gross;
        return Optional.of(Flaw.error(
                id(),
                85,
                "%s is the table's %s apportionment, but $%s %s is not: the table says $%s"
                        .formatted(
                                "$" + pair.group(sameGross ? "gross" : "net"),
                                sameGross ? "gross" : "net",
                                pair.group(other),
                                other,
                                Amounts.print(Amounts.rounded(wanted, 0))),
                new Finding.Place(passage.where(pair.start(other)), pair.group()),
                new Finding.Place(table.gross().orElseThrow().where(), Amounts.print(Amounts.rounded(wanted, 0)))));
    }

    // the table is printed in thousands with one decimal
    private static boolean isSame(String printed, BigDecimal dollars) {
        return new BigDecimal(printed.replace(",", "")).subtract(dollars).abs().compareTo(HUNDRED) < 0;
    }
}
