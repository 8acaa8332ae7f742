package org.missionbench.storage;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordWriter;
import org.missionbench.contracts.dataset.ValueRejected;
import org.missionbench.kernel.MissionPeriod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A record store over a relational database, whichever way the datasets' sources and the connections reach it. */
public abstract class SqlRecordStore implements RecordStore {

    private static final Logger log = LoggerFactory.getLogger(SqlRecordStore.class);

    private final Database database;
    private final Connections connections;
    private final Clock clock;
    private final DrillDown drillDown;
    private final SortIndexes sortIndexes;
    private final RememberedSummaries summaries = new RememberedSummaries();
    private volatile Seen seen = new Seen(List.of(), Catalog.EMPTY);
    private volatile boolean ready;

    /** Does not open the database yet. */
    SqlRecordStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.connections = new Connections(database);
        this.drillDown = new DrillDown(connections);
        this.sortIndexes = new SortIndexes(connections);
    }

    /**
     * Opens the database and makes what storage itself needs there, unless that was done.
     *
     * <p>Every use tries again, so that a server that starts late or a disk that was full needs no restart, and so that
     * whoever asks is told the reason.
     */
    final void open() {
        if (!ready && !connections.isWritingHere()) {
            connections.write(connection -> {
                new Schema(connection, database.dialect()).prepare();
                return connection;
            });
            ready = true;
        }
    }

    /** Opens the database at the start of the workbench; what is wrong with it is logged, and told to who asks. */
    final void tryToOpen() {
        try {
            open();
        } catch (StorageFailure e) {
            log.error("{}", e.getMessage(), e);
        }
    }

    final Database database() {
        return database;
    }

    private record Seen(List<DatasetSource> sources, Catalog catalog) {}

    /** Work within a change. */
    @FunctionalInterface
    private interface Work<R> {
        R in(RunningChange change, ChangeWriter writer) throws SQLException;
    }

    /** The sources of the modules that are present; another list object whenever they have changed. */
    abstract List<DatasetSource> sources();

    /** Ends what is running and closes every connection. */
    final void closeAll() {
        connections.close();
        seen = new Seen(List.of(), Catalog.EMPTY);
    }

    @Override
    public final List<DatasetShape> shapes() {
        return catalog().shapes();
    }

    @Override
    public final List<MissionPeriod> missionPeriods() {
        open();
        return connections.read(connection -> new AuditTrail(connection).missionPeriods());
    }

    @Override
    public final <T extends Record> List<T> all(MissionPeriod scope, Class<T> type) {
        return some(scope, type, Map.of(), Integer.MAX_VALUE);
    }

    @Override
    public final <T extends Record> List<T> some(
            MissionPeriod scope, Class<T> type, Map<String, Object> equal, int limit) {
        Catalog catalog = catalog();
        Table table = catalog.of(type);
        List<TableRows.Equal> conditions = equal.entrySet().stream()
                .map(entry -> condition(table, entry.getKey(), entry.getValue()))
                .toList();
        boolean byIndex = drillDown.hasIndex(scope, catalog, table, equal.keySet());
        return connections.read(connection -> {
            List<T> found = new ArrayList<>();
            new TableRows(connection, scope, table).each(conditions, byIndex, limit, row -> {
                @Nullable Object[] values = new @Nullable Object[row.kept().length];
                table.decode(row.kept(), values);
                found.add(type.cast(table.shape().rowOf(values)));
            });
            return found;
        });
    }

    @Override
    public final void scan(MissionPeriod scope, DatasetShape shape, RowReader reader) {
        Table table = catalog().of(shape.type());
        @Nullable Object[] values = new @Nullable Object[table.cells().size()];
        connections.read(connection -> {
            new TableRows(connection, scope, table).each(row -> {
                table.decode(row.kept(), values);
                reader.row(values);
            });
            return scope;
        });
    }

    @Override
    public final long count(MissionPeriod scope, DatasetShape shape) {
        Table table = catalog().of(shape.type());
        return connections.read(connection -> new TableRows(connection, scope, table).count());
    }

    @Override
    public final Window window(MissionPeriod scope, DatasetShape shape, RowQuery query) {
        Table table = catalog().of(shape.type());
        TableQuery asked = new TableQuery(scope, table, query, database.dialect());
        sortIndexes.wish(scope, table, query.orders());
        return connections.read(asked::window);
    }

    @Override
    public final Totals totals(MissionPeriod scope, DatasetShape shape, RowQuery query) {
        return groups(scope, shape, query, List.of()).get(0).totals();
    }

    @Override
    public final List<Group> groups(MissionPeriod scope, DatasetShape shape, RowQuery query, List<String> columns) {
        Catalog catalog = catalog();
        Table table = catalog.of(shape.type());
        Class<? extends Record> rows = shape.rollUpOf();
        RowQuery unordered = new RowQuery(
                query.conditions(), query.search(), List.of(), columns.isEmpty() ? 0 : query.offset(), query.limit());
        Summary summary = new Summary(
                scope,
                table,
                rows == null ? table.name() : catalog.of(rows).name(),
                catalog.rollUpsOf(table),
                unordered,
                database.dialect());
        // what a running change shows is nobody else's
        return connections.isWritingHere()
                ? connections.read(connection -> summary.groups(connection, columns))
                : connections.read(connection ->
                        summaries.ask(connection, new RememberedSummaries.Question(summary, List.copyOf(columns))));
    }

    @Override
    public final List<StoredVersion> versions(MissionPeriod scope, DatasetShape shape, List<Object> key) {
        Table table = catalog().of(shape.type());
        return connections.read(connection -> new Versions(connection, scope, table).of(key));
    }

    @Override
    public final <R> R change(ChangeNote note, Function<RecordWriter, R> work) {
        return change(note, (change, writer) -> work.apply(writer));
    }

    @Override
    public final ChangeRecord undo(long number, ChangeNote note) {
        long undoing = change(note, (change, writer) -> {
            takeBack(number, change, writer);
            return change.number();
        });
        return connections
                .read(connection -> new AuditTrail(connection).numbered(undoing))
                .orElseThrow();
    }

    @Override
    public final <R> R without(long number, Supplier<R> work) {
        return change(new ChangeNote("", "a look without change " + number, ""), (change, writer) -> {
            takeBack(number, change, writer);
            writer.finish();
            writer.discard();
            return connections.showing(work);
        });
    }

    @Override
    public final <T extends Record> List<T> allAsOf(MissionPeriod scope, Class<T> type, long number) {
        Table table = catalog().of(type);
        return connections.read(connection -> {
            List<T> found = new ArrayList<>();
            for (@Nullable Object[] kept : new Versions(connection, scope, table).asOf(number)) {
                @Nullable Object[] values = new @Nullable Object[kept.length];
                table.decode(kept, values);
                found.add(type.cast(table.shape().rowOf(values)));
            }
            return found;
        });
    }

    @Override
    public final List<ChangeRecord> changes(MissionPeriod scope, int limit) {
        open();
        return connections.read(connection -> new AuditTrail(connection).last(scope, limit));
    }

    private static void takeBack(long number, RunningChange change, ChangeWriter writer) throws SQLException {
        if (new AuditTrail(change.connection()).numbered(number).isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no change %d: name one that the list of changes shows".formatted(number));
        }
        Undo.of(number, change, writer).run();
    }

    private <R> R change(ChangeNote note, Work<R> work) {
        Catalog catalog = catalog();
        return connections.write(connection -> {
            AuditTrail audit = new AuditTrail(connection);
            try (History history = new History(connection)) {
                RunningChange change = new RunningChange(connection, audit.nextNumber(), catalog, history);
                try (ChangeWriter writer = new ChangeWriter(change, note, connections, database)) {
                    R result = work.in(change, writer);
                    if (writer.isDiscarded()) {
                        connection.rollback();
                    } else {
                        Collection<TableWriter> written = writer.finish();
                        audit.keep(change.number(), clock.instant(), writer.noted(), written);
                    }
                    return result;
                }
            }
        });
    }

    private Catalog catalog() {
        open();
        Seen current = seen;
        List<DatasetSource> present = sources();
        if (current.sources() == present || connections.isWritingHere()) {
            return current.catalog();
        }
        Map<Class<? extends Record>, String> declared = CatalogReader.declared(present);
        Set<Class<?>> types = Set.copyOf(declared.keySet());
        // modules that leave need nothing of the database, so nobody waits for a long import
        drillDown.forget();
        sortIndexes.forget();
        summaries.forget();
        Catalog next = current.catalog().knows(types)
                ? current.catalog().only(types)
                : connections.write(
                        connection -> new CatalogReader(new Schema(connection, database.dialect())).read(declared));
        seen = new Seen(present, next);
        return next;
    }

    private static TableRows.Equal condition(Table table, String column, Object value) {
        ColumnShape shape = table.shape()
                .column(column)
                .orElseThrow(() -> new IllegalArgumentException("Dataset %s has no column %s; its columns are %s"
                        .formatted(
                                table.name(),
                                column,
                                table.shape().columns().stream()
                                        .map(ColumnShape::name)
                                        .toList())));
        Cell cell = table.cells().get(shape.index());
        if (!(value instanceof String text) || shape.javaType() == String.class) {
            return new TableRows.Equal(cell, cell.encoding().apply(value));
        }
        try {
            Object parsed = shape.parse(text, new @Nullable Object[0]);
            return new TableRows.Equal(cell, parsed == null ? null : cell.encode(parsed));
        } catch (ValueRejected e) {
            throw new IllegalArgumentException(
                    "Dataset %s, column %s: %s".formatted(table.name(), column, e.getMessage()), e);
        }
    }
}
