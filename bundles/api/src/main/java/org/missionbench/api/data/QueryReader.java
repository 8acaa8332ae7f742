package org.missionbench.api.data;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Problem;
import org.missionbench.contracts.dataset.RecordStore.Comparison;
import org.missionbench.contracts.dataset.RecordStore.Condition;
import org.missionbench.contracts.dataset.RecordStore.Order;
import org.missionbench.contracts.dataset.RecordStore.RowQuery;

/** Reads which rows a person wants from the parameters of the query. */
final class QueryReader {

    static final Map<String, String> TAKES = Map.of(
            "where",
            "a condition such as budget_class=fuel, amount_usd>=1000, month!=2021-07, text~repair or stage@obligation|accrual for one of several; may be repeated",
            "search",
            "words that one of the columns of text must contain",
            "sort",
            "columns joined by commas, a hyphen before one to sort downwards: -amount_usd,month",
            "offset",
            "how many rows to pass over",
            "limit",
            "how many rows at most; 200 unless told, at most 5000");

    static final int MOST = 5_000;
    private static final int USUAL = 200;
    private static final int LAST = 100_000_000;
    private static final Pattern CONDITION = Pattern.compile("([a-z0-9_]+)(!=|>=|<=|=|~|@)(.*)", Pattern.DOTALL);
    private static final Map<String, Comparison> SIGNS = Map.of(
            "=", Comparison.EQUAL,
            "!=", Comparison.DIFFERENT,
            ">=", Comparison.AT_LEAST,
            "<=", Comparison.AT_MOST,
            "~", Comparison.CONTAINS,
            "@", Comparison.ONE_OF);

    private QueryReader() {}

    static RowQuery read(Call call) {
        return new RowQuery(
                call.all("where").stream().map(QueryReader::condition).toList(),
                call.find("search").orElse(""),
                call.find("sort").stream()
                        .flatMap(sort -> Stream.of(sort.split(",")))
                        .map(QueryReader::order)
                        .toList(),
                call.number("offset", 0, LAST),
                call.number("limit", USUAL, MOST));
    }

    /** Names joined by commas; empty when not given. */
    static List<String> names(Call call, String parameter) {
        return call.find(parameter).stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .toList();
    }

    /** A condition as it is written in an address. */
    static Condition condition(String written) {
        Matcher condition = CONDITION.matcher(written);
        if (!condition.matches()) {
            throw Problem.wrong("where is '%s'; write a column, one of = != >= <= ~ @, and a value".formatted(written));
        }
        Comparison comparison = SIGNS.getOrDefault(condition.group(2), Comparison.EQUAL);
        return new Condition(condition.group(1), comparison, condition.group(3));
    }

    private static Order order(String written) {
        boolean descending = written.startsWith("-");
        return new Order(descending ? written.substring(1) : written, descending);
    }
}
