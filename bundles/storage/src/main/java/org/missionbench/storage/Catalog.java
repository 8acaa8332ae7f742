package org.missionbench.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.missionbench.contracts.dataset.DatasetShape;

/**
 * The tables of the modules that are present, at one moment.
 *
 * @param tables in the order of modules and declarations, roll-ups among them
 * @param refused by record the reason why its dataset cannot be used
 */
record Catalog(List<Table> tables, Map<Class<?>, String> refused) {

    static final Catalog EMPTY = new Catalog(List.of(), Map.of());

    Catalog {
        tables = List.copyOf(tables);
        refused = Map.copyOf(refused);
    }

    /** What remains when modules have left. */
    Catalog only(Set<Class<?>> types) {
        List<Table> remaining = tables.stream()
                .filter(table -> types.contains(table.shape().type()))
                .toList();
        Map<Class<?>, String> stillRefused = new HashMap<>(refused);
        stillRefused.keySet().retainAll(types);
        return new Catalog(remaining, stillRefused);
    }

    /** Whether all of these records are known, be it as refused. */
    boolean knows(Set<Class<?>> types) {
        return types.stream()
                .allMatch(type -> refused.containsKey(type)
                        || tables.stream()
                                .anyMatch(table -> table.shape().type().equals(type)));
    }

    List<DatasetShape> shapes() {
        return tables.stream().map(Table::shape).toList();
    }

    /** The tables of rows. */
    List<Table> rowTables() {
        return tables.stream().filter(table -> !table.shape().isRollUp()).toList();
    }

    Table of(Class<?> type) {
        String reason = refused.get(type);
        if (reason != null) {
            throw new IllegalStateException(reason);
        }
        return tables.stream()
                .filter(table -> table.shape().type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No module that is present declares %s: install its module, or name the record in its DatasetSource"
                                .formatted(type.getName())));
    }

    Optional<Table> named(String dataset) {
        return rowTables().stream()
                .filter(table -> table.name().equals(dataset))
                .findFirst();
    }

    /** The roll-ups of a table of rows. */
    List<RollUpTable> rollUpsOf(Table rows) {
        return tables.stream()
                .filter(table -> rows.shape().type().equals(table.shape().rollUpOf()))
                .map(table -> new RollUpTable(table, rows))
                .toList();
    }
}
