package org.missionbench.platform;

/** What a failure of a module says to a person: one line. */
final class FailureText {

    private FailureText() {}

    static String of(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
