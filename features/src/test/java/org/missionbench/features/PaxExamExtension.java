package org.missionbench.features;

import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Runs the tests of a class inside a container of Pax Exam, whose own driver knows JUnit 4 only.
 *
 * <p>Outside, every invocation is skipped and its unique id handed to the probe; inside, the same extension lets it
 * happen. One container serves a whole class.
 */
public final class PaxExamExtension implements BeforeAllCallback, AfterAllCallback, InvocationInterceptor {

    private @Nullable ForeignContainer container;

    /** Called by Jupiter. */
    public PaxExamExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (!isInside(context)) {
            Features features = context.getRequiredTestClass().getAnnotation(Features.class);
            container = ForeignContainer.start(Provision.features(features.value()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (container != null) {
            container.close();
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        inContainer(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        inContainer(invocation, context);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onlyInside(invocation, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onlyInside(invocation, context);
    }

    private void inContainer(Invocation<@Nullable Void> invocation, ExtensionContext context) throws Throwable {
        if (isInside(context)) {
            invocation.proceed();
        } else {
            invocation.skip();
            Objects.requireNonNull(container, "container").run(context.getUniqueId());
        }
    }

    private static void onlyInside(Invocation<@Nullable Void> invocation, ExtensionContext context) throws Throwable {
        if (isInside(context)) {
            invocation.proceed();
        } else {
            invocation.skip();
        }
    }

    private static boolean isInside(ExtensionContext context) {
        return FrameworkUtil.getBundle(context.getRequiredTestClass()) != null;
    }
}
