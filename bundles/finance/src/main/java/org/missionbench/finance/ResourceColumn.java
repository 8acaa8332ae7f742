package org.missionbench.finance;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A column of the table of financial resources; A/77/589, section III.A. */
@Dataset(
        name = "resource-column",
        title = "Columns of the table of financial resources",
        help =
                "The columns, left to right. Usual are four rows: code apportionment of kind apportionment; code expenditure of kind expenditure; code variance of kind difference, left apportionment, right expenditure; code variance-percentage of kind share, left variance, right apportionment. Others, such as a column Planned, have kind planned and take their amounts from planned-amount.")
record ResourceColumn(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "variance")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Heading", help = "Head of the column.", example = "Amount") String heading,
        @Column(
                        label = "Spanning heading",
                        help = "A head above this column and its neighbours with the same one.",
                        optional = true,
                        example = "Variance")
                @Nullable String span,
        @Column(label = "Formula", help = "Printed under the head.", optional = true, example = "(3)=(1)-(2)") @Nullable String formula,
        @Column(
                        label = "Kind",
                        help =
                                "Where the figures come from: apportionment (dataset apportionment), planned (dataset planned-amount), expenditure (the ledger), difference (left less right) or share (left in per cent of right).",
                        example = "difference")
                Kind kind,
        @Column(
                        label = "Left column",
                        help = "For a difference or share: code of the column to start from.",
                        optional = true,
                        references = "resource-column",
                        example = "apportionment")
                @Nullable String left,
        @Column(
                        label = "Right column",
                        help =
                                "For a difference: code of the column that is subtracted; for a share: of the one that is the base.",
                        optional = true,
                        references = "resource-column",
                        example = "expenditure")
                @Nullable String right,
        @Column(
                        label = "In the summary",
                        help = "Whether the summary table has this column too: yes or no.",
                        example = "yes")
                boolean inSummary) {

    /** Refuses a computed column without its two operands, or with itself as one. */
    ResourceColumn {
        boolean computed = kind == Kind.DIFFERENCE || kind == Kind.SHARE;
        if (computed && (left == null || right == null || left.equals(code) || right.equals(code))) {
            throw new IllegalArgumentException(
                    "column '%s' is a %s and needs two other columns as left and right, but has '%s' and '%s'"
                            .formatted(code, kind.name().toLowerCase(Locale.ROOT), left, right));
        }
    }

    /** Where a column's figures come from. */
    enum Kind {
        APPORTIONMENT,
        PLANNED,
        EXPENDITURE,
        DIFFERENCE,
        SHARE
    }

    /** The columns of a mission that has declared none. */
    static List<ResourceColumn> usual() {
        return List.of(
                new ResourceColumn(
                        "apportionment", 10, "Apportionment", null, "(1)", Kind.APPORTIONMENT, null, null, true),
                new ResourceColumn("expenditure", 20, "Expenditure", null, "(2)", Kind.EXPENDITURE, null, null, true),
                new ResourceColumn(
                        "variance",
                        30,
                        "Amount",
                        "Variance",
                        "(3)=(1)-(2)",
                        Kind.DIFFERENCE,
                        "apportionment",
                        "expenditure",
                        true),
                new ResourceColumn(
                        "variance-percentage",
                        40,
                        "Percentage",
                        "Variance",
                        "(4)=(3)÷(1)",
                        Kind.SHARE,
                        "variance",
                        "apportionment",
                        true));
    }
}
