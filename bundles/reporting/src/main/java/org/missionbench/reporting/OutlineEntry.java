package org.missionbench.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A heading of the report and the sections below it. */
@Dataset(
        name = "outline",
        title = "Outline of the report",
        help =
                "The chapters of the report in their order. Without any row the usual outline of the installed modules is used.")
record OutlineEntry(
        @Column(
                        label = "Place",
                        help =
                                "Numbers joined by points: III.D.1, II.E.1.a. Write 0 for the summary, which has no number.",
                        key = true,
                        pattern = "0|[IVX]+(\\.[A-Z](\\.\\d+(\\.[a-z])?)?)?",
                        example = "III.A")
                String place,
        @Column(label = "Position", help = "Order of the entries: 10, 20, 30 leaves room for more.", example = "10")
                long position,
        @Column(label = "Title", help = "The heading, without its number.", example = "Financial resources")
                String title,
        @Column(
                        label = "Section",
                        help =
                                "Id of the section a module contributes, such as finance/resources; several are joined by commas, a part of one is asked for as results/frameworks#1; nothing for a heading with text alone.",
                        optional = true,
                        pattern =
                                "[a-z0-9-]+/[a-z0-9-]+(#[A-Za-z0-9.-]+)?(, ?[a-z0-9-]+/[a-z0-9-]+(#[A-Za-z0-9.-]+)?)*",
                        example = "finance/resources")
                @Nullable String section,
        @Column(
                        label = "Numbered",
                        help = "Whether the heading is printed with its number: yes; no for a heading without one.",
                        example = "yes")
                boolean numbered) {

    private static final int DEEPEST = 4;

    /** How deep the heading is: 1 for the summary and the parts, 2 to 4 below. */
    int depth() {
        return Math.min(DEEPEST, place.split("\\.", -1).length);
    }

    /** The number printed before the heading; empty for the summary and for headings that have none. */
    String number() {
        return place.equals("0") || !numbered ? "" : place.substring(place.lastIndexOf('.') + 1) + ".";
    }

    /** What the modules are asked for, in order. */
    List<SectionReference> sections() {
        return section == null ? List.of() : SectionReference.parse(section);
    }
}
