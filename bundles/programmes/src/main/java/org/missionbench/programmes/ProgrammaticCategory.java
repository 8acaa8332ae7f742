package org.missionbench.programmes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A line of the table of programmatic expenditure; A/77/589, section III.E. */
@Dataset(
        name = "programmatic-category",
        title = "Categories of programmatic expenditure",
        help =
                "The lines of the table of expenditure on programmatic activities. Thematic areas say which line their projects feed.")
record ProgrammaticCategory(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "human-rights")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in the table.", example = "Human rights") String title,
        @Column(
                        label = "Part of",
                        help = "Only for an of-which line: code of the category that already contains it.",
                        optional = true,
                        references = "programmatic-category",
                        example = "rule-of-law")
                @Nullable String partOf)
        implements Contained {

    /** Refuses what is part of itself. */
    ProgrammaticCategory {
        if (code.equals(partOf)) {
            throw new IllegalArgumentException(
                    "category '%s' cannot be part of itself; leave part_of empty, or name the category that contains it"
                            .formatted(code));
        }
    }

    @Override
    public Optional<String> whole() {
        return Optional.ofNullable(partOf);
    }
}
