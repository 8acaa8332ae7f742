package org.missionbench.reporting;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A heading of the report and the section below it. */
@Dataset(
        name = "outline",
        title = "Outline of the report",
        help =
                "The chapters of the report in their order. Without any row the usual outline of the installed modules is used.")
record OutlineEntry(
        @Column(
                        label = "Place",
                        help = "Numbers joined by points: III.D.1. Write 0 for the summary, which has no number.",
                        key = true,
                        pattern = "0|[IVX]+(\\.[A-Z](\\.\\d+)?)?",
                        example = "III.A")
                String place,
        @Column(label = "Position", help = "Order of the entries: 10, 20, 30 leaves room for more.", example = "10")
                long position,
        @Column(label = "Title", help = "The heading, without its number.", example = "Financial resources")
                String title,
        @Column(
                        label = "Section",
                        help =
                                "Id of the section a module contributes, such as finance/resources; nothing for a heading with text alone.",
                        optional = true,
                        example = "finance/resources")
                @Nullable String section) {

    private static final int DEEPEST = 3;

    /** How deep the heading is: 1 for the summary and the parts, 2 and 3 below. */
    int depth() {
        return Math.min(DEEPEST, place.split("\\.", -1).length);
    }

    /** The number printed before the heading; empty for the summary. */
    String number() {
        return place.equals("0") ? "" : place.substring(place.lastIndexOf('.') + 1) + ".";
    }
}
