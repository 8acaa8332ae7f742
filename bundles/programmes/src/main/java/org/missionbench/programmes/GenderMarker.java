package org.missionbench.programmes;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** How far a project serves women and men alike. */
@Dataset(name = "gender-marker", title = "Gender markers", help = "How projects take account of gender.")
record GenderMarker(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "women-focused")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Focused on women") String title,
        @Column(
                        label = "IATI significance",
                        help =
                                "2 when gender equality is the principal objective, 1 when a significant one, 0 when none; nothing when unknown.",
                        optional = true,
                        example = "2")
                @Nullable Long iatiSignificance) {}
