package org.missionbench.platform.intake;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.DatasetShape;

/** The rules over several cells that a dataset's record checks when one is made of a row. */
final class RecordRules {

    private final Constructor<?> constructor;

    RecordRules(DatasetShape shape) {
        this.constructor = shape.type().getDeclaredConstructors()[0];
        this.constructor.setAccessible(true);
    }

    /** What a row breaks; empty when it can become a record. */
    Optional<String> broken(@Nullable Object[] values) {
        try {
            constructor.newInstance(values);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String message = cause.getMessage();
            return Optional.of(message == null ? cause.getClass().getSimpleName() : message);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a record of " + constructor.getDeclaringClass(), e);
        }
    }
}
