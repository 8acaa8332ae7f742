package org.missionbench.results;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.MeasureKey;

/** A number of a planned output, planned or completed. */
@Dataset(
        name = "output-quantity",
        title = "Numbers of outputs",
        help =
                "The numbers of each output. A completed number answers the planned one with the same code; parts must add up to what they are part of.")
record OutputQuantity(
        @Column(
                        label = "Output",
                        help = "Code of the output.",
                        key = true,
                        references = "planned-output",
                        example = "2-1-17")
                String output,
        @Column(label = "Role", help = "planned or completed.", key = true, example = "completed") Role role,
        @Column(
                        label = "Code",
                        help = "A short name, unique for the output and role.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "total")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "What is counted, for people.", example = "Fuel supplied") String title,
        @Column(label = "Value", help = "The number as the person responsible states it.", example = "192267")
                BigDecimal value,
        @Column(
                        label = "Unit",
                        help = "What is counted, in the singular; USD for dollars, per cent for a share.",
                        example = "litre")
                String unit,
        @Column(
                        label = "Part of",
                        help = "Code of the number of the same output and role that it is a part of.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "total")
                @Nullable String partOf,
        @Column(
                        label = "Measure",
                        help = "Key of the measure that feeds it, where a module has one.",
                        optional = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){1,5}",
                        example = "results.activities.field-meeting")
                @Nullable String measure,
        @Column(
                        label = "Printed",
                        help =
                                "Whether it stands in the column Completed; only for completed numbers, in the order of position.",
                        example = "no")
                boolean printed,
        @Column(
                        label = "Remarks",
                        help =
                                "The remarks beside this number, where an output has several numbers, each with its own. Numbers are bound, such as {results.output.fuel-supply.completed.total|prose-count}, never typed; each line is a paragraph.",
                        optional = true,
                        example = "Meetings with local authorities")
                @Nullable String remarks,
        @Column(
                        label = "Reason",
                        help = "Why this number is off plan; printed after its remarks, numbers bound.",
                        optional = true,
                        example = "Partners asked for more meetings")
                @Nullable String reason) {

    /** Refuses a planned number in the column of completed ones. */
    OutputQuantity {
        if (printed && role == Role.PLANNED) {
            throw new IllegalArgumentException(
                    "Number %s of output %s is planned and printed in the column Completed: write no under printed, or the role completed"
                            .formatted(code, output));
        }
    }

    /** Where it stands, as a person would look for it. */
    String where() {
        return "output-quantity, %s, %s, %s".formatted(output, role.name().toLowerCase(Locale.ROOT), code);
    }

    /** {@code results.output.2-1-17.completed.total}. */
    MeasureKey key() {
        return MeasureKey.of("results", "output", output, role.name().toLowerCase(Locale.ROOT), code);
    }
}
