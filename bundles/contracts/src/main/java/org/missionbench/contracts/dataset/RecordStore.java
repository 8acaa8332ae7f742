package org.missionbench.contracts.dataset;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** The last changes to a mission's period, newest first. */
    List<ChangeRecord> changes(MissionPeriod scope, int limit);
}
