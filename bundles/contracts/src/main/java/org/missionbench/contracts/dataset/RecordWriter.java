package org.missionbench.contracts.dataset;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionbench.kernel.MissionPeriod;

/**
 * Writes rows within one transaction of {@link RecordStore#change}. Roll-ups follow by themselves.
 *
 * <p>Not for use by several threads, nor after the work has returned.
 */
public interface RecordWriter {

    /**
     * Adds a row, or changes the one with the same key. Rows are written in batches, so what became of this one is
     * known only from {@link #summary}.
     *
     * @param values in the order of the columns, validated by {@link ColumnShape#parse} or a record's constructor
     * @param tag what the caller calls this row, such as its number in the file
     */
    void put(MissionPeriod scope, DatasetShape shape, @Nullable Object[] values, long tag);

    /** Adds a row, or changes the one with the same key. */
    void put(MissionPeriod scope, Record row);

    /**
     * Removes the row with a key.
     *
     * @param key the values of the key columns, in order
     * @return whether there was one
     */
    boolean remove(MissionPeriod scope, DatasetShape shape, List<Object> key);

    /**
     * Removes the rows that this transaction has not put: what {@code import --replace} does after the last row.
     * Call it once for a dataset, after its puts; {@link #expectAll} must have been called before them.
     */
    void removeOthers(MissionPeriod scope, DatasetShape shape);

    /** Announces that {@link #removeOthers} will be called, so that the keys that follow are remembered. */
    void expectAll(MissionPeriod scope, DatasetShape shape);

    /** Removes every row of a mission's period, of the datasets that are present. */
    void removeAll(MissionPeriod scope);

    /**
     * What has become of the rows put so far, with anything a batch still held.
     *
     * @return by dataset name
     */
    Map<String, WriteSummary> summary();

    /**
     * References without a row to refer to, as things stand, each with the tag of the first row that refers, or -1
     * when a row of an earlier change refers to one that this one has removed. Must be empty when the work returns;
     * otherwise the change is refused.
     */
    Map<MissingReference, Long> missingReferences();

    /** Says anew who changes rows and why: for what is known only when they have been read, such as a hash. */
    void note(ChangeNote note);

    /**
     * Runs work that sees the rows, roll-ups included, as they would be if this transaction were kept: reads in this
     * thread find them. Nothing of the transaction is kept then, as after {@link #discard}. Call it last.
     *
     * @return what the work returned
     * @throws IllegalStateException when a reference is missing
     */
    <R> R preview(Supplier<R> work);

    /** Lets the transaction come to nothing although the work returns normally: a preview. */
    void discard();
}
