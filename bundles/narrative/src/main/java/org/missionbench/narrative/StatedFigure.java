package org.missionbench.narrative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A figure that texts use and that no module computes, with where it was stated. */
@Dataset(
        name = "stated-figure",
        title = "Figures stated with a source",
        help =
                "Figures that texts use and no module holds, such as a turnout announced by an election commission. Texts use them as {narrative.figure.CODE|prose-count}.")
record StatedFigure(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "election-turnout")
                String code,
        @Column(label = "Title", help = "What is stated.", example = "Turnout in the local elections") String title,
        @Column(label = "Value", help = "The figure, exact, in its unit.", example = "42.5") BigDecimal value,
        @Column(
                        label = "Unit",
                        help =
                                "per cent, the ISO code of a currency such as USD for whole dollars, or what is counted, in the singular: person.",
                        example = "per cent")
                String unit,
        @Column(
                        label = "Part of",
                        help = "Code of the stated figure that contains this one, when there is one.",
                        optional = true,
                        references = "stated-figure",
                        example = "registered-voters")
                @Nullable String partOf,
        @Column(
                        label = "Source",
                        help = "Document and paragraph, or who stated it and when.",
                        example = "Central Election Commission, 7 November 2021")
                String source) {}
