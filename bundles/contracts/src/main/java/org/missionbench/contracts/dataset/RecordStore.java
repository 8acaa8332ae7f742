package org.missionbench.contracts.dataset;

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
     * Runs work in one transaction: all of it is kept when the work returns, none of it when it throws or has called
     * {@link RecordWriter#discard()}.
     *
     * @return what the work returned
     */
    <R> R change(ChangeNote note, Function<RecordWriter, R> work);

    /**
     * Takes a change back: rows it added are removed, rows it changed or removed return as they were.
     *
     * @throws IllegalStateException when a later change has touched one of its rows; the message names that change
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

    /** Receives rows one after the other. */
    @FunctionalInterface
    interface RowReader {

        /** Receives a row's values in the order of the columns; the array is reused for the next row. */
        void row(@Nullable Object[] values);
    }
}
