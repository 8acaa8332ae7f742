package org.missionbench.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.DatasetSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what the present modules declare and brings the tables to it; a wrong declaration spoils only itself. */
final class CatalogReader {

    private static final Logger log = LoggerFactory.getLogger(CatalogReader.class);

    private final Schema schema;
    private final List<Table> tables = new ArrayList<>();
    private final Map<Class<?>, String> refused = new HashMap<>();

    CatalogReader(Schema schema) {
        this.schema = schema;
    }

    /** The records that sources name, each with the source's id, sources in the order of their ids. */
    static Map<Class<? extends Record>, String> declared(List<DatasetSource> sources) {
        Map<Class<? extends Record>, String> owners = new LinkedHashMap<>();
        sources.stream().sorted(Comparator.comparing(Contribution::id)).forEach(source -> {
            try {
                source.datasets().forEach(type -> owners.putIfAbsent(type, source.id()));
            } catch (RuntimeException e) {
                log.error("Source {} failed to name its datasets; they are left out", source.id(), e);
            }
        });
        return owners;
    }

    Catalog read(Map<Class<? extends Record>, String> declared) throws SQLException {
        for (var entry : declared.entrySet()) {
            add(entry.getKey(), entry.getValue());
        }
        Catalog rows = new Catalog(tables, refused);
        for (Table table : rows.rowTables()) {
            schema.bring(table).ifPresent(reason -> refuse(table, reason));
        }
        for (Table rollUp :
                tables.stream().filter(table -> table.shape().isRollUp()).toList()) {
            bringRollUp(rollUp);
        }
        Catalog catalog = new Catalog(tables, refused);
        schema.dropOrphans(catalog);
        return catalog;
    }

    private void bringRollUp(Table rollUp) throws SQLException {
        Optional<Table> rows = tables.stream()
                .filter(table -> table.shape().type().equals(rollUp.shape().rollUpOf()))
                .findFirst();
        if (rows.isPresent()) {
            schema.bring(new RollUpTable(rollUp, rows.get()));
        } else {
            refuse(
                    rollUp,
                    "Roll-up %s of %s cannot be used: its dataset is not declared, or refused; name it in the same DatasetSource"
                            .formatted(rollUp.name(), rollUp.owner()));
        }
    }

    private void add(Class<? extends Record> type, String owner) {
        try {
            Table table = Table.of(DatasetShape.of(type), owner);
            tables.stream()
                    .filter(other -> other.sqlName().equals(table.sqlName()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalArgumentException(
                                "Dataset %s of %s is declared by %s already: give it another name"
                                        .formatted(table.name(), owner, other.owner()));
                    });
            if (!table.name().matches("[a-z][a-z0-9-]*") || table.name().startsWith("store-")) {
                throw new IllegalArgumentException(
                        "Dataset name '%s' of %s cannot be used: write lower-case letters, digits and hyphens, not beginning with store-"
                                .formatted(table.name(), owner));
            }
            tables.add(table);
        } catch (RuntimeException e) {
            refused.put(type, String.valueOf(e.getMessage()));
            log.error("{}", e.getMessage());
        }
    }

    private void refuse(Table table, String reason) {
        tables.remove(table);
        refused.put(table.shape().type(), reason);
        log.error("{}", reason);
    }
}
