package org.missionbench.contracts.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.MissionPeriod;

/**
 * Reads and writes the rows of every dataset. Provided by storage; used by everybody.
 *
 * <p>Rows come back in the order of their keys. Reading never sees half of a change. A dataset whose module is absent
 * cannot be read, but its rows stay.
 */
public interface RecordStore {

    /** The shapes of all datasets and roll-ups of the modules that are present, modules and declarations in order. */
    List<DatasetShape> shapes();

    /** The missions and periods that have rows, in order. */
    List<MissionPeriod> missionPeriods();

    /** All rows of a dataset, or of a roll-up, in the order of their keys. */
    <T extends Record> List<T> all(MissionPeriod scope, Class<T> type);

    /** The first rows whose columns equal given values; see {@link RowSelection} for how they are named. */
    <T extends Record> List<T> some(MissionPeriod scope, Class<T> type, Map<String, Object> equal, int limit);

    /**
     * Hands every row of a dataset to a reader, in the order of their keys, without holding them all in memory.
     *
     * @param reader receives the values in the order of the columns; the array is reused for the next row
     */
    void scan(MissionPeriod scope, DatasetShape shape, RowReader reader);

    /** How many rows a dataset has. */
    long count(MissionPeriod scope, DatasetShape shape);

    /**
     * The rows of a dataset or roll-up that meet every condition, in an order, cut to a window.
     *
     * @throws IllegalArgumentException for a column or value that the dataset cannot have; the message says which
     */
    Window window(MissionPeriod scope, DatasetShape shape, RowQuery query);

    /** How many rows meet the conditions of a query, and the sums of the columns that can be summed, by column name. */
    Totals totals(MissionPeriod scope, DatasetShape shape, RowQuery query);

    /**
     * The rows that meet the conditions of a query, counted and summed for each combination of values of columns. Groups
     * come in the order of their values, a missing value last; offset and limit count groups, orders play no part.
     *
     * @throws IllegalArgumentException for a column or value that the dataset cannot have; the message says which
     */
    List<Group> groups(MissionPeriod scope, DatasetShape shape, RowQuery query, List<String> columns);

    /**
     * What a row was before, newest first: the versions that later changes have replaced or removed.
     *
     * @param key the values of the key columns, in order
     */
    List<StoredVersion> versions(MissionPeriod scope, DatasetShape shape, List<Object> key);

    /**
     * Runs work in one transaction: all of it is kept when the work returns, none of it when it throws or has called
     * {@link RecordWriter#discard()}.
     *
     * @return what the work returned
     */
    <R> R change(ChangeNote note, Function<RecordWriter, R> work);

    /**
     * Takes a change back: rows it added are removed, rows it changed or removed return as they were. Later changes that
     * were taken back themselves do not stand in the way.
     *
     * @throws IllegalStateException when another later change has touched one of its rows; the message names that change
     */
    ChangeRecord undo(long number, ChangeNote note);

    /**
     * Runs work that sees the rows as they would be without a change: reads in this thread find it taken back, as {@link
     * #undo} would. Nothing of that is kept, and nobody else sees it. Other changes wait meanwhile.
     *
     * @return what the work returned
     * @throws IllegalStateException when a later change has touched one of its rows; the message names that change
     */
    <R> R without(long number, Supplier<R> work);

    /**
     * All rows of a dataset as they stood after a change, in the order of their keys.
     *
     * @param change the number of a change, of whatever rows; 0 for the time before the first
     * @throws IllegalArgumentException for a roll-up, of which no history is kept
     */
    <T extends Record> List<T> allAsOf(MissionPeriod scope, Class<T> type, long change);

    /** The last changes to a mission's period, newest first. */
    List<ChangeRecord> changes(MissionPeriod scope, int limit);

    /**
     * Which rows, in which order, how many.
     *
     * @param conditions all of them must hold
     * @param search words that one of the columns of text must contain, in whatever case; empty for any row
     * @param orders the first decides, then the next; rows that are equal in all come in the order of their keys, from
     *     the last key on when the last order descends
     * @param offset how many rows to pass over
     * @param limit how many rows to hand out at most
     */
    record RowQuery(List<Condition> conditions, String search, List<Order> orders, int offset, int limit) {

        /** Copies. */
        public RowQuery {
            conditions = List.copyOf(conditions);
            orders = List.copyOf(orders);
            if (offset < 0 || limit < 0) {
                throw new IllegalArgumentException(
                        "A window has an offset and a limit from 0, not %d and %d".formatted(offset, limit));
            }
        }

        /** The first row with given values in its columns. */
        public static RowQuery first(List<Condition> conditions) {
            return new RowQuery(conditions, "", List.of(), 0, 1);
        }
    }

    /**
     * What a column must hold.
     *
     * @param column its name
     * @param comparison how it is compared
     * @param value as it is written in files; empty for none
     */
    record Condition(String column, Comparison comparison, String value) {}

    /** How a column is compared with a value. */
    enum Comparison {
        /** The same; an empty value asks for rows without one. */
        EQUAL,
        /** Another one; an empty value asks for rows with one. */
        DIFFERENT,
        /** The value or more, or later. */
        AT_LEAST,
        /** The value or less, or earlier. */
        AT_MOST,
        /** A text that contains it, in whatever case. */
        CONTAINS,
        /** One of several, joined by {@code |}; an empty one stands for a missing value, {@code \\|} for the sign itself. */
        ONE_OF
    }

    /** A column to sort by; rows without a value come last. */
    record Order(String column, boolean descending) {}

    /**
     * Rows of a window.
     *
     * @param rows the values of each row in the order of the columns
     * @param changes for each row the number of the change that wrote it; of a roll-up the number of rows it sums
     */
    record Window(List<@Nullable Object[]> rows, List<Long> changes) {

        /** Copies. */
        public Window {
            rows = List.copyOf(rows);
            changes = List.copyOf(changes);
        }
    }

    /**
     * Totals of a query.
     *
     * @param count how many rows meet it
     * @param sums by column, for amounts of one currency and whatever a roll-up of the dataset sums; a sum of rates or
     *     positions would mean nothing
     */
    record Totals(long count, Map<String, Object> sums) {

        /** Copies. */
        public Totals {
            sums = Map.copyOf(sums);
        }
    }

    /**
     * Rows with the same values in some columns.
     *
     * @param values the values of these columns, in the order asked for
     * @param totals how many rows, and their sums
     */
    record Group(List<@Nullable Object> values, Totals totals) {

        /** Copies. */
        public Group {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /**
     * A version of a row that is no longer kept.
     *
     * @param from the change that wrote it
     * @param until the change that replaced or removed it
     * @param values in the order of the columns
     */
    record StoredVersion(long from, long until, @Nullable Object[] values) {}

    /** Receives rows one after the other. */
    @FunctionalInterface
    interface RowReader {

        /** Receives a row's values in the order of the columns; the array is reused for the next row. */
        void row(@Nullable Object[] values);
    }
}
