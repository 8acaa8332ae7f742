package org.missionbench.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.MissingReference;
import org.missionbench.kernel.MissionPeriod;

/**
 * What the rows of one change refer to, and which of their targets it removed.
 *
 * <p>A dataset whose module is absent is neither judged nor judged against.
 */
final class References {

    /** Tag of a reference from a row that this change did not put. */
    static final long NOT_PUT = -1;

    private static final int CHUNK = 500;
    private static final int MOST_DANGLING = 1_000;

    private final RunningChange change;
    private final Map<Link, Map<Object, Long>> referred = new LinkedHashMap<>();
    private final Set<Shrunk> shrunk = new HashSet<>();

    References(RunningChange change) {
        this.change = change;
    }

    /** A column of a dataset that refers to the key of another, within a mission and period. */
    private record Link(MissionPeriod scope, Table from, Cell column, Table target) {
        Cell key() {
            return target.keys().get(0);
        }

        MissingReference missing(@Nullable Object kept) {
            Object value = column.decode(kept, new @Nullable Object[0]);
            return new MissingReference(
                    from.name(), column.column().name(), column.column().format(value), target.name());
        }
    }

    private record Shrunk(MissionPeriod scope, Table table) {}

    /** The maps into which a writer notes what its rows refer to, by the position of the column. */
    Map<Integer, Map<Object, Long>> noted(MissionPeriod scope, Table from) {
        Map<Integer, Map<Object, Long>> noted = new HashMap<>();
        for (ColumnShape column : from.references()) {
            link(scope, from, column)
                    .ifPresent(link ->
                            noted.put(column.index(), referred.computeIfAbsent(link, absent -> new HashMap<>())));
        }
        return noted;
    }

    void removedFrom(MissionPeriod scope, Table table) {
        shrunk.add(new Shrunk(scope, table));
    }

    Map<MissingReference, Long> missing() throws SQLException {
        Map<MissingReference, Long> missing = new LinkedHashMap<>();
        for (var entry : referred.entrySet()) {
            Set<Object> absent =
                    absent(entry.getKey(), new ArrayList<>(entry.getValue().keySet()));
            for (Object kept : absent) {
                missing.merge(entry.getKey().missing(kept), entry.getValue().get(kept), Math::min);
            }
        }
        for (Shrunk place : shrunk) {
            for (Link link : linksTo(place)) {
                dangling(link).forEach(reference -> missing.putIfAbsent(reference, NOT_PUT));
            }
        }
        return missing;
    }

    private List<Link> linksTo(Shrunk place) {
        List<Link> links = new ArrayList<>();
        for (Table from : change.catalog().rowTables()) {
            for (ColumnShape column : from.references()) {
                link(place.scope(), from, column)
                        .filter(link -> link.target().equals(place.table()))
                        .ifPresent(links::add);
            }
        }
        return links;
    }

    private Optional<Link> link(MissionPeriod scope, Table from, ColumnShape column) {
        return change.catalog()
                .named(column.references())
                .filter(target -> target.keys().size() == 1)
                .map(target -> new Link(scope, from, from.cells().get(column.index()), target))
                .filter(link -> link.key().kind().equals(link.column().kind()));
    }

    private Set<Object> absent(Link link, List<Object> values) throws SQLException {
        Set<Object> absent = new HashSet<>(values);
        for (int from = 0; from < values.size(); from += CHUNK) {
            List<Object> chunk = values.subList(from, Math.min(values.size(), from + CHUNK));
            String key = TableSql.quoted(link.key());
            String sql = "SELECT %s FROM %s WHERE %s AND %s IN (?%s)"
                    .formatted(key, link.target().sqlName(), TableSql.SCOPE, key, ", ?".repeat(chunk.size() - 1));
            try (PreparedStatement select = change.connection().prepareStatement(sql)) {
                int at = Scope.bind(select, link.scope());
                for (Object value : chunk) {
                    link.key().bind(select, at++, value);
                }
                values(select, link.key()).forEach(absent::remove);
            }
        }
        return absent;
    }

    private List<MissingReference> dangling(Link link) throws SQLException {
        String column = TableSql.quoted(link.column());
        String sql =
                """
                SELECT DISTINCT r.%1$s FROM %2$s r WHERE r."_mission" = ? AND r."_period" = ? AND r.%1$s IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM %3$s t WHERE t."_mission" = r."_mission" AND t."_period" = r."_period"
                AND t.%4$s = r.%1$s) ORDER BY r.%1$s LIMIT %5$d"""
                        .formatted(
                                column,
                                link.from().sqlName(),
                                link.target().sqlName(),
                                TableSql.quoted(link.key()),
                                MOST_DANGLING);
        try (PreparedStatement select = change.connection().prepareStatement(sql)) {
            Scope.bind(select, link.scope());
            return values(select, link.column()).stream().map(link::missing).toList();
        }
    }

    private static List<Object> values(PreparedStatement select, Cell cell) throws SQLException {
        List<Object> values = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Object kept = cell.read(rows, 1);
                if (kept != null) {
                    values.add(kept);
                }
            }
        }
        return values;
    }
}
