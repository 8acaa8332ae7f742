package org.missionbench.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.MissingReference;
import org.missionbench.contracts.dataset.RecordWriter;
import org.missionbench.contracts.dataset.WriteSummary;
import org.missionbench.kernel.MissionPeriod;

/** The writer of one change: hands rows to the writers of their tables and asks them what became of them. */
final class ChangeWriter implements RecordWriter, AutoCloseable {

    private final RunningChange change;
    private final Connections connections;
    private final Database database;
    private final References references;
    private final Map<Place, Target> targets = new LinkedHashMap<>();
    private final Set<Place> expected = new HashSet<>();
    private @Nullable Target last;
    private ChangeNote noted;
    private boolean discarded;
    private boolean closed;

    ChangeWriter(RunningChange change, ChangeNote noted, Connections connections, Database database) {
        this.change = change;
        this.noted = noted;
        this.connections = connections;
        this.database = database;
        this.references = new References(change);
    }

    private record Place(MissionPeriod scope, Class<?> type) {}

    private record Target(Place place, TableWriter writer, Map<Integer, Map<Object, Long>> referred) {}

    /** SQL whose failure becomes a sentence. */
    @FunctionalInterface
    private interface Step<R> {
        R run() throws SQLException;
    }

    @Override
    public void put(MissionPeriod scope, DatasetShape shape, @Nullable Object[] values, long tag) {
        run(() -> {
            Target target = target(scope, shape.type());
            @Nullable Object[] kept = target.writer().table().encode(values);
            target.referred().forEach((column, referred) -> {
                Object value = kept[column];
                if (value != null) {
                    referred.putIfAbsent(value, tag);
                }
            });
            target.writer().put(kept, tag);
            return target;
        });
    }

    @Override
    public void put(MissionPeriod scope, Record row) {
        DatasetShape shape = change.catalog().of(row.getClass()).shape();
        put(scope, shape, shape.valuesOf(row), 0);
    }

    @Override
    public boolean remove(MissionPeriod scope, DatasetShape shape, List<Object> key) {
        return run(() -> {
            Table table = target(scope, shape.type()).writer().table();
            target(scope, shape.type()).writer().flush();
            List<StoredRow> found =
                    change.rows(scope, table).withKeysOf(List.<@Nullable Object[]>of(table.keptKey(key)));
            if (!found.isEmpty()) {
                remove(scope, table, found);
            }
            return !found.isEmpty();
        });
    }

    @Override
    public void expectAll(MissionPeriod scope, DatasetShape shape) {
        run(() -> expected.add(target(scope, shape.type()).place()));
    }

    @Override
    public void removeOthers(MissionPeriod scope, DatasetShape shape) {
        run(() -> {
            Target target = target(scope, shape.type());
            if (!expected.remove(target.place())) {
                throw new IllegalStateException(
                        "Dataset %s: call expectAll before the first put, then removeOthers once"
                                .formatted(shape.name()));
            }
            TableRows.Written byOthers = new TableRows.Written(change.number(), false);
            target.writer().flush();
            if (!target.writer().hasOnlyWhatWasPut()) {
                remove(target.writer(), byOthers, row -> !target.writer().wasPut(row));
            }
            return target;
        });
    }

    @Override
    public void removeAll(MissionPeriod scope) {
        run(() -> {
            TableRows.Written everything = new TableRows.Written(0, false);
            for (Table table : change.catalog().rowTables()) {
                remove(target(scope, table.shape().type()).writer(), everything, row -> true);
            }
            return scope;
        });
    }

    @Override
    public Map<String, WriteSummary> summary() {
        return run(() -> {
            Map<String, WriteSummary> summaries = new TreeMap<>();
            for (TableWriter writer : writers()) {
                writer.flush();
                summaries.merge(writer.table().name(), writer.summary(), ChangeWriter::sum);
            }
            return summaries;
        });
    }

    @Override
    public Map<MissingReference, Long> missingReferences() {
        return run(() -> {
            for (TableWriter writer : writers()) {
                writer.flush();
            }
            return references.missing();
        });
    }

    @Override
    public void discard() {
        discarded = true;
    }

    @Override
    public void note(ChangeNote note) {
        noted = note;
    }

    @Override
    public <R> R preview(Supplier<R> work) {
        discarded = true;
        run(this::finish);
        return connections.showing(work);
    }

    /** What the change is noted as. */
    ChangeNote noted() {
        return noted;
    }

    boolean isDiscarded() {
        return discarded;
    }

    /** Removes given rows of a table. */
    void remove(MissionPeriod scope, Table table, List<StoredRow> rows) throws SQLException {
        TableWriter writer = target(scope, table.shape().type()).writer();
        writer.flush();
        writer.remove(rows);
        references.removedFrom(scope, table);
    }

    /** Puts a row as it was kept. */
    void restore(MissionPeriod scope, Table table, @Nullable Object[] kept) throws SQLException {
        Target target = target(scope, table.shape().type());
        target.referred().forEach((column, referred) -> {
            Object value = kept[column];
            if (value != null) {
                referred.putIfAbsent(value, References.NOT_PUT);
            }
        });
        target.writer().put(kept, References.NOT_PUT);
    }

    /** Writes everything; refuses when a reference is missing. */
    Collection<TableWriter> finish() throws SQLException {
        Map<MissingReference, Long> missing = missingReferences();
        if (!missing.isEmpty()) {
            MissingReference first = missing.keySet().iterator().next();
            throw new IllegalStateException(
                    "%s: column %s refers to '%s', which %s does not have%s: add it there, or correct the value; nothing of this change was kept"
                            .formatted(
                                    first.dataset(),
                                    first.column(),
                                    first.value(),
                                    first.target(),
                                    missing.size() == 1 ? "" : ", and %d more such".formatted(missing.size() - 1)));
        }
        for (TableWriter writer : writers()) {
            writer.writeRollUps();
        }
        return writers();
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        for (TableWriter writer : writers()) {
            writer.close();
        }
    }

    private void remove(TableWriter writer, TableRows.Written written, Predicate<StoredRow> which) throws SQLException {
        writer.flush();
        change.rows(writer.scope(), writer.table()).pages(written, page -> {
            List<StoredRow> chosen = page.stream().filter(which).toList();
            if (!chosen.isEmpty()) {
                writer.remove(chosen);
                references.removedFrom(writer.scope(), writer.table());
            }
        });
    }

    private List<TableWriter> writers() {
        return targets.values().stream().map(Target::writer).toList();
    }

    private Target target(MissionPeriod scope, Class<?> type) throws SQLException {
        Target known = last;
        if (known != null
                && known.place().type() == type
                && known.place().scope().equals(scope)) {
            return known;
        }
        Place place = new Place(scope, type);
        known = targets.get(place);
        if (known == null) {
            Table table = change.catalog().of(type);
            if (table.shape().isRollUp()) {
                throw new IllegalArgumentException(
                        "%s is a roll-up, which only storage writes: put rows of its dataset".formatted(table.name()));
            }
            known = new Target(place, new TableWriter(change, scope, table), references.noted(scope, table));
            targets.put(place, known);
        }
        last = known;
        return known;
    }

    private <R> R run(Step<R> step) {
        if (closed || connections.isClosed()) {
            throw new IllegalStateException(
                    closed
                            ? "This change has ended: begin another"
                            : "The store is being closed: nothing of this change was kept");
        }
        try {
            return step.run();
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private static WriteSummary sum(WriteSummary one, WriteSummary other) {
        List<Long> repeated = new ArrayList<>(one.repeatedTags());
        repeated.addAll(other.repeatedTags());
        return new WriteSummary(
                one.added() + other.added(),
                one.changed() + other.changed(),
                one.unchanged() + other.unchanged(),
                one.removed() + other.removed(),
                repeated);
    }
}
