package org.missionbench.fuel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** What receipts have cost. */
final class ReceivedFuel {

    private static final int PRICE_DECIMALS = 6;

    private final Products products;
    private final Map<String, BigDecimal> quantities = new HashMap<>();
    private final Map<String, BigDecimal> costs = new HashMap<>();

    ReceivedFuel(RecordStore store, MissionPeriod scope) {
        this.products = Products.of(store, scope);
        Map<String, String> tanks = new HashMap<>();
        List<FuelTank> rows = store.all(scope, FuelTank.class);
        rows.forEach(tank -> tanks.put(tank.code(), tank.product()));
        for (FuelReceipt receipt : store.all(scope, FuelReceipt.class)) {
            Money cost = receipt.cost();
            String product = tanks.get(receipt.tank());
            if (cost != null && product != null) {
                quantities.merge(product, receipt.quantity(), BigDecimal::add);
                costs.merge(product, cost.toDecimal(), BigDecimal::add);
            }
        }
    }

    /** The average price of one unit of each product that was received with its cost, in print order. */
    Map<FuelProduct, BigDecimal> prices() {
        Map<FuelProduct, BigDecimal> prices = new LinkedHashMap<>();
        for (FuelProduct product : products.all()) {
            BigDecimal quantity = quantities.getOrDefault(product.code(), BigDecimal.ZERO);
            if (quantity.signum() > 0) {
                BigDecimal cost = costs.getOrDefault(product.code(), BigDecimal.ZERO);
                prices.put(product, cost.divide(quantity, PRICE_DECIMALS, RoundingMode.HALF_UP));
            }
        }
        return prices;
    }
}
