package org.missionbench.results;

import java.util.List;

/** How far an output was delivered, from what a person has entered. */
enum Delivery {
    /** Yes, or every number as planned or above. */
    COMPLETED,
    /** Numbers of which at least one lies below its plan. */
    PARTLY,
    /** No, or nothing but zeros. */
    NOT_COMPLETED,
    /** Nothing entered yet. */
    NOT_ENTERED;

    static Delivery of(PlannedOutput output, Frameworks frameworks) {
        Completion completed = output.completed();
        if (completed == null) {
            return NOT_ENTERED;
        }
        return switch (completed) {
            case YES -> COMPLETED;
            case NO -> NOT_COMPLETED;
            case NUMBER, NUMBERS -> ofNumbers(output, frameworks);
        };
    }

    private static Delivery ofNumbers(PlannedOutput output, Frameworks frameworks) {
        List<OutputQuantity> printed = frameworks.printed(output);
        if (printed.isEmpty()) {
            return NOT_ENTERED;
        }
        if (printed.stream().allMatch(number -> number.value().signum() == 0)) {
            return NOT_COMPLETED;
        }
        boolean reached = printed.stream().allMatch(number -> frameworks
                .planned(output, number)
                .map(planned -> number.value().compareTo(planned.value()) >= 0)
                .orElse(true));
        return reached ? COMPLETED : PARTLY;
    }
}
