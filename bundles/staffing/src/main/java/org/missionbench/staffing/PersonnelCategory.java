package org.missionbench.staffing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A category of personnel, or a group of categories; one line of the incumbency table. */
@Dataset(
        name = "personnel-category",
        title = "Personnel categories",
        help =
                "The categories in which people are counted, such as military observers or international staff, and the groups that add them up. Contingents, formed police, temporary positions and government-provided personnel are categories like any other.")
record PersonnelCategory(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "international-staff")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "International staff") String title,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(
                        label = "Part of",
                        help = "Code of the group that adds this category up; nothing when none does.",
                        optional = true,
                        references = "personnel-category",
                        example = "civilian-personnel")
                @Nullable String partOf,
        @Column(label = "Kind", help = "uniformed or civilian.", example = "civilian") Kind kind,
        @Column(
                        label = "Budget class",
                        help =
                                "Code of the budget class that pays for the category; nothing for a group, or when no class does.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "international-staff")
                @Nullable String budgetClass,
        @Column(
                        label = "Printed",
                        help =
                                "How the incumbency table shows it: line; heading for the name of a group alone; subtotal for a group with its figures; no for a group that only measures and texts use.",
                        example = "line")
                Printed printed,
        @Column(label = "Counts women", help = "Whether the share of women is reported: yes or no.", example = "yes")
                boolean countsWomen,
        @Column(
                        label = "Counts geography",
                        help = "Whether regions or countries are reported: yes or no.",
                        example = "yes")
                boolean countsGeography) {

    /** Refuses a category that is part of itself. */
    PersonnelCategory {
        if (code.equals(partOf)) {
            throw new IllegalArgumentException(
                    "category '%s' cannot be part of itself; leave part_of empty, or name the group that adds it up"
                            .formatted(code));
        }
    }

    /** The group that adds this category up; empty when none does. */
    Optional<String> group() {
        return Optional.ofNullable(partOf);
    }

    /** In uniform or not. */
    enum Kind {
        UNIFORMED,
        CIVILIAN
    }

    /** How the incumbency table shows a category. */
    enum Printed {
        LINE,
        HEADING,
        SUBTOTAL,
        NO
    }
}
