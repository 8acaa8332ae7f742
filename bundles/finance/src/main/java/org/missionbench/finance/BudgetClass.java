package org.missionbench.finance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** One line of the table of financial resources; A/77/589, section III.A. */
@Dataset(
        name = "budget-class",
        title = "Budget classes",
        help =
                "The lines of the table of financial resources. List those without any amount too: they are printed with dashes.")
record BudgetClass(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "official-travel")
                String code,
        @Column(
                        label = "Budget group",
                        help = "Code of the group to which the class belongs.",
                        references = "budget-group",
                        example = "operational-costs")
                String budgetGroup,
        @Column(label = "Title", help = "As printed in tables.", example = "Official travel") String title,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(
                        label = "Part of",
                        help =
                                "Only for an of-which line: code of the class that already contains it. It is printed below that class and never added. What is posted to it counts for that class too; the apportionment of that class is stated in full.",
                        optional = true,
                        references = "budget-class",
                        example = "personnel-costs")
                @Nullable String partOf) {

    /** Refuses a class that is part of itself. */
    BudgetClass {
        if (code.equals(partOf)) {
            throw new IllegalArgumentException(
                    "class '%s' cannot be part of itself; leave part_of empty, or name the class that contains it"
                            .formatted(code));
        }
    }

    /** Whether this is contained in another class and never added. */
    boolean isOfWhich() {
        return partOf != null;
    }

    /** The class that contains this one; empty for an ordinary line. */
    Optional<String> whole() {
        return Optional.ofNullable(partOf);
    }
}
