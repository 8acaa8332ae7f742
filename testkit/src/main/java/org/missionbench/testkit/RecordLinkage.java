package org.missionbench.testkit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.runtime.ObjectMethods;

/**
 * Takes the place of a module's record in Java's own memory: {@code ObjectMethods} keeps the last record whose equals
 * was linked (the cached type of a method handle), and with it one class loader. That is no leak of the module.
 */
record RecordLinkage(String text) {

    static void displace() {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle getter = lookup.findVirtual(RecordLinkage.class, "text", MethodType.methodType(String.class));
            link(lookup, getter, "equals", MethodType.methodType(boolean.class, RecordLinkage.class, Object.class));
            link(lookup, getter, "hashCode", MethodType.methodType(int.class, RecordLinkage.class));
            link(lookup, getter, "toString", MethodType.methodType(String.class, RecordLinkage.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void link(MethodHandles.Lookup lookup, MethodHandle getter, String method, MethodType type) {
        try {
            ObjectMethods.bootstrap(lookup, method, type, RecordLinkage.class, "text", getter);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
