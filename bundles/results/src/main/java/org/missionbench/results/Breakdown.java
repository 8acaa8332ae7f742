package org.missionbench.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * A number with the numbers that are stated as its parts.
 *
 * @param where what the whole is, as a person would look for it
 * @param whole its value
 * @param parts its parts, in order
 */
record Breakdown(String where, BigDecimal whole, List<Part> parts) {

    Breakdown {
        parts = List.copyOf(parts);
    }

    /**
     * A number that may be a part, a whole or both.
     *
     * @param family of whose numbers it is one
     * @param code its code within the family
     * @param partOf code of its whole; absent for none
     * @param where what it is, as a person would look for it
     * @param value its value
     */
    record Part(String family, String code, @Nullable String partOf, String where, BigDecimal value) {}

    /** Every number that has parts. */
    static List<Breakdown> all(RecordStore store, MissionPeriod scope) {
        List<Part> numbers = numbers(store, scope);
        Map<String, List<Part>> byWhole = numbers.stream()
                .filter(part -> part.partOf() != null)
                .collect(Collectors.groupingBy(
                        part -> part.family() + "/" + part.partOf(), LinkedHashMap::new, Collectors.toList()));
        return numbers.stream()
                .filter(whole -> byWhole.containsKey(whole.family() + "/" + whole.code()))
                .map(whole -> new Breakdown(
                        whole.where(),
                        whole.value(),
                        byWhole.getOrDefault(whole.family() + "/" + whole.code(), List.of())))
                .toList();
    }

    /** The numbers whose whole does not exist. */
    static List<Part> lost(RecordStore store, MissionPeriod scope) {
        List<Part> numbers = numbers(store, scope);
        return numbers.stream()
                .filter(part -> part.partOf() != null)
                .filter(part -> numbers.stream()
                        .noneMatch(whole -> whole.family().equals(part.family())
                                && whole.code().equals(part.partOf())))
                .toList();
    }

    BigDecimal sum() {
        return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code 72,984 + 72,902}. */
    String writtenSum() {
        return parts.stream().map(part -> Written.of(part.value())).collect(Collectors.joining(" + "));
    }

    private static List<Part> numbers(RecordStore store, MissionPeriod scope) {
        List<Part> numbers = new ArrayList<>();
        for (Indicator row : store.all(scope, Indicator.class)) {
            if (row.actual() != null) {
                String where = "indicator, %s, actual".formatted(row.code());
                numbers.add(new Part(row.code(), IndicatorQuantity.ACTUAL, null, where, row.actual()));
            }
        }
        for (IndicatorQuantity row :
                Ordered.by(IndicatorQuantity::position, store.all(scope, IndicatorQuantity.class))) {
            String where = "indicator-quantity, %s, %s".formatted(row.indicator(), row.code());
            numbers.add(new Part(row.indicator(), row.code(), row.partOf(), where, row.value()));
        }
        for (OutputQuantity row : Ordered.by(OutputQuantity::position, store.all(scope, OutputQuantity.class))) {
            String family = row.output() + "/" + row.role().name().toLowerCase(Locale.ROOT);
            numbers.add(new Part(family, row.code(), row.partOf(), row.where(), row.value()));
        }
        return numbers;
    }
}
