package org.missionbench.fuel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The products of a mission, in print order. */
final class Products {

    private final Map<String, FuelProduct> byCode = new LinkedHashMap<>();

    private Products() {}

    static Products of(RecordStore store, MissionPeriod scope) {
        Products products = new Products();
        store.all(scope, FuelProduct.class).stream()
                .sorted(Comparator.comparingLong(FuelProduct::position).thenComparing(FuelProduct::code))
                .forEach(product -> products.byCode.put(product.code(), product));
        return products;
    }

    List<FuelProduct> all() {
        return List.copyOf(byCode.values());
    }

    Optional<FuelProduct> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether a product counts into the litres of fuel. */
    boolean isFuel(String code) {
        return find(code).map(FuelProduct::fuel).orElse(false);
    }

    /** A quantity of a product in litres. */
    BigDecimal litres(String code, BigDecimal quantity) {
        return find(code).map(product -> product.litres(quantity)).orElse(quantity);
    }
}
