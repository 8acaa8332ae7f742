package org.missionbench.platform.intake;

import java.io.IOException;
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

    /** Hands over every row. What one file holds wrongly does not keep the others from being read. */
    void read(Receivers receivers, Progress progress) throws IOException;

    @Override
    default void close() throws IOException {}
}
