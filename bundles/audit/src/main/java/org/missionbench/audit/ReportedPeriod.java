package org.missionbench.audit;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The months a report is about, as it says most often itself.
 *
 * @param first the first month
 * @param last the last month
 */
record ReportedPeriod(YearMonth first, YearMonth last) {

    static final String MONTHS = Stream.of(Month.values())
            .map(month -> month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));
    private static final Pattern SPAN = Pattern.compile(
            "from \\d{1,2} (?<first>%s) (?<firstYear>\\d{4}) to \\d{1,2} (?<last>%s) (?<lastYear>\\d{4})"
                    .formatted(MONTHS, MONTHS));

    static Optional<ReportedPeriod> of(AuditedReport report) {
        Map<ReportedPeriod, Long> spans = Stream.concat(
                        report.passages().stream().map(Passage::text),
                        report.grids().stream().map(Grid::heads))
                .flatMap(text -> SPAN.matcher(text).results())
                .map(span -> SPAN.matcher(span.group()))
                .filter(Matcher::matches)
                .map(span -> new ReportedPeriod(
                        month(span.group("first"), span.group("firstYear")),
                        month(span.group("last"), span.group("lastYear"))))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return spans.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    static YearMonth month(String name, String year) {
        return YearMonth.of(Integer.parseInt(year), Month.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** {@code July 2021 to June 2022}. */
    String printed() {
        return "%s to %s".formatted(print(first), print(last));
    }

    static String print(YearMonth month) {
        String name = month.getMonth().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + month.getYear();
    }
}
