package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Progress;

/** What somebody hands in. It can be read more than once. */
interface Delivery extends AutoCloseable {

    /** Code of the mission, when the delivery itself says it. */
    default Optional<String> mission() {
        return Optional.empty();
    }

    /** The budget period, when the delivery itself says it. */
    default Optional<String> period() {
        return Optional.empty();
    }

    /** The place where it says that, for messages. */
    default String descriptor() {
        return Descriptor.NAME;
    }

    /** What its descriptor says beyond the data, as JSON by name. */
    default Map<String, String> properties() {
        return Map.of();
    }

    /** Whether its properties are all there are, so that others may be taken out. */
    default boolean isPackage() {
        return false;
    }

    /** Whether its dataset is only known from the name of a file. */
    default boolean isNamedByFile() {
        return false;
    }

    /** Hands over every row. What one file holds wrongly does not keep the others from being read. */
    void read(Receivers receivers, Progress progress) throws IOException;

    /** The rows as the person who corrects them knows them. */
    default Delivery source() {
        return this;
    }

    /** What the rows behind a dataset are called in {@link #source}. */
    default String sourceOf(String dataset) {
        return dataset;
    }

    /** A rejection in the words of {@link #source}. */
    default Rejection inSource(Rejection rejection) {
        return rejection;
    }

    /** By number, the rows that were corrected, with what their file says of their origin. */
    default Map<Long, String> corrected(String name) {
        return Map.of();
    }

    /** What there is to say after a reading. */
    default List<String> notes() {
        return List.of();
    }

    /** Hash of the file, when it was taken while the file was read to its end. */
    default Optional<String> sha256() {
        return Optional.empty();
    }

    /** Whether {@link #sha256} will be known after the rows were read. */
    default boolean isHashedWhenRead() {
        return false;
    }

    /** How it is read, for the audit trail: {@code  with profile x}; empty for nothing special. */
    default String manner() {
        return "";
    }

    @Override
    default void close() throws IOException {}
}
