package org.missionbench.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.Finding;

/** A rate of exchange, actual or budgeted, is the same wherever it is stated. */
final class ExchangeRatesRule implements Rule {

    private static final Pattern RATE = Pattern.compile(
            "(?is)actual (?:average )?(?:exchange )?rates? of (?<actual>\\d[\\d,]*\\.\\d+) (?<currency>[\\p{L} ]{3,25}?) (?:to|per|against) (?:1|one|the) United States dollar"
                    + "[^.]{0,20}?compared (?:with|to) (?:the|a) budgeted (?:exchange )?rate of (?<budgeted>\\d[\\d,]*\\.\\d+)");
    private static final Pattern BOUGHT = Pattern.compile(
            "(?is)United States dollar (?:bought|was worth) (?<actual>\\d[\\d,]*\\.\\d+) (?<currency>[\\p{L} ]{3,25}?),? "
                    + "(?:against|compared (?:with|to)) (?:the |a )?(?:budgeted )?(?:rate of )?(?<budgeted>\\d[\\d,]*\\.\\d+)");
    private static final Pattern WEAKER = Pattern.compile("(?is).*\\bdepreciat(?:ion|ed)\\b[^.;]*$");
    private static final Pattern STRONGER = Pattern.compile("(?is).*(?<!\\p{L})appreciat(?:ion|ed)\\b[^.;]*$");

    @Override
    public String id() {
        return "audit/exchange-rates-agree";
    }

    @Override
    public List<Flaw> judge(AuditedReport report) {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, List<Stated>> byCurrency = new LinkedHashMap<>();
        for (Passage passage : report.passages()) {
            for (Pattern wording : List.of(RATE, BOUGHT)) {
                Matcher rate = wording.matcher(passage.text());
                while (rate.find()) {
                    note(passage, rate, byCurrency);
                    direction(passage, rate, flaws);
                }
            }
        }
        byCurrency.forEach((name, stated) -> judge(name, stated, flaws));
        return flaws;
    }

    private static void note(Passage passage, Matcher rate, Map<String, List<Stated>> byCurrency) {
        for (String kind : List.of("actual", "budgeted")) {
            byCurrency
                    .computeIfAbsent(
                            kind + " rate of " + rate.group("currency").toLowerCase(Locale.ROOT),
                            any -> new ArrayList<>())
                    .add(new Stated(rate.group(kind), passage.where(rate.start(kind))));
        }
    }

    private void judge(String name, List<Stated> stated, List<Flaw> flaws) {
        Map<String, List<Stated>> values =
                stated.stream().collect(Collectors.groupingBy(Stated::value, LinkedHashMap::new, Collectors.toList()));
        if (values.size() > 1) {
            Finding.Place[] places = values.values().stream()
                    .map(same ->
                            new Finding.Place(same.get(0).where(), same.get(0).value()))
                    .toArray(Finding.Place[]::new);
            flaws.add(Flaw.error(
                    id(),
                    90,
                    "The %s is stated as %s".formatted(name, String.join(" and as ", values.keySet())),
                    places));
        }
    }

    // more units of a currency to the dollar: it has lost
    private void direction(Passage passage, Matcher rate, List<Flaw> flaws) {
        String before = passage.text().substring(0, rate.start());
        boolean weaker = WEAKER.matcher(before).matches();
        boolean stronger = STRONGER.matcher(before).matches();
        int order = new java.math.BigDecimal(rate.group("actual").replace(",", ""))
                .compareTo(new java.math.BigDecimal(rate.group("budgeted").replace(",", "")));
        if (weaker != stronger && (weaker ? order <= 0 : order >= 0)) {
            flaws.add(Flaw.error(
                    id(),
                    85,
                    "A rate of %s against a budgeted %s is no %s of the %s"
                            .formatted(
                                    rate.group("actual"),
                                    rate.group("budgeted"),
                                    weaker ? "depreciation" : "appreciation",
                                    rate.group("currency")),
                    new Finding.Place(passage.where(rate.start("actual")), rate.group("actual")),
                    new Finding.Place(passage.where(rate.start("budgeted")), rate.group("budgeted"))));
        }
    }

    private record Stated(String value, String where) {}
}
