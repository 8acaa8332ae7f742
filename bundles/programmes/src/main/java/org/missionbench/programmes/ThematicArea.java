package org.missionbench.programmes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A field in which projects work: environment, youth, rule of law. */
@Dataset(
        name = "thematic-area",
        title = "Thematic areas",
        help =
                "The fields in which projects work. An area may be part of a wider one; its projects then count for both.")
record ThematicArea(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "environment")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in the list of projects.", example = "Environment") String title,
        @Column(
                        label = "Part of",
                        help = "Only for an of-which line: code of the area that already contains it.",
                        optional = true,
                        references = "thematic-area",
                        example = "nature")
                @Nullable String partOf,
        @Column(
                        label = "Category of expenditure",
                        help =
                                "Code of the category that the projects feed; nothing when that of the wider area holds.",
                        optional = true,
                        references = "programmatic-category",
                        example = "human-rights")
                @Nullable String programmaticCategory,
        @Column(
                        label = "Opening",
                        help = "A sentence before the projects of the area, with bound numbers.",
                        optional = true,
                        example = "The projects brought neighbours together.")
                @Nullable String opening,
        @Column(
                        label = "Sector code",
                        help =
                                "Code of the sector in IATI exports, five digits of OECD DAC; nothing when that of the wider area or of the publisher holds.",
                        optional = true,
                        pattern = "[0-9]{5}",
                        example = "15220")
                @Nullable String sectorCode)
        implements Contained {

    /** Refuses what is part of itself. */
    ThematicArea {
        if (code.equals(partOf)) {
            throw new IllegalArgumentException(
                    "area '%s' cannot be part of itself; leave part_of empty, or name the area that contains it"
                            .formatted(code));
        }
    }

    @Override
    public Optional<String> whole() {
        return Optional.ofNullable(partOf);
    }
}
