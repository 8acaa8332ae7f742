package org.missionbench.fuel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The books of all tanks, by product and code. */
final class FuelBooks {

    private final List<TankBook> books = new ArrayList<>();

    private FuelBooks() {}

    static FuelBooks of(RecordStore store, MissionPeriod scope) {
        Products products = Products.of(store, scope);
        Days received = new Days();
        store.all(scope, FuelReceipt.class).forEach(row -> received.add(row.tank(), row.date(), row.quantity()));
        Days issued = new Days();
        store.all(scope, IssuedByDay.class).forEach(row -> issued.add(row.tank(), row.date(), row.quantity()));
        Days measured = new Days();
        store.all(scope, FuelDip.class).forEach(row -> measured.add(row.tank(), row.date(), row.quantity()));
        FuelBooks books = new FuelBooks();
        for (FuelTank tank : store.all(scope, FuelTank.class)) {
            products.find(tank.product())
                    .map(product -> new TankBook(tank, product, received.of(tank), issued.of(tank), measured.of(tank)))
                    .ifPresent(books.books::add);
        }
        books.books.sort(
                Comparator.comparingLong((TankBook book) -> book.product().position())
                        .thenComparing(book -> book.tank().code()));
        return books;
    }

    List<TankBook> all() {
        return List.copyOf(books);
    }

    /** The balance of every tank. */
    List<Balance> balances(LocalDate from, LocalDate to) {
        return books.stream().map(book -> book.balance(from, to)).toList();
    }

    /** The balances of the tanks of each product as one. */
    List<Balance> byProduct(LocalDate from, LocalDate to) {
        Map<String, List<Balance>> tanks = new java.util.LinkedHashMap<>();
        balances(from, to)
                .forEach(balance -> tanks.computeIfAbsent(balance.product().code(), code -> new ArrayList<>())
                        .add(balance));
        return tanks.values().stream()
                .map(list -> Balance.sum(list.get(0).product().title(), list))
                .toList();
    }

    /** Quantities by tank and day. */
    private static final class Days {

        private final Map<String, NavigableMap<LocalDate, BigDecimal>> byTank = new HashMap<>();

        void add(String tank, LocalDate day, BigDecimal quantity) {
            byTank.computeIfAbsent(tank, code -> new TreeMap<>()).merge(day, quantity, BigDecimal::add);
        }

        NavigableMap<LocalDate, BigDecimal> of(FuelTank tank) {
            return byTank.getOrDefault(tank.code(), new TreeMap<>());
        }
    }
}
