package org.missionbench.facilities;

import java.util.Locale;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A kind of waste. */
@Dataset(
        name = "facility-waste-kind",
        title = "Kinds of waste",
        help = "What is thrown away, and in which unit it is measured.")
record WasteKind(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "battery-cells")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Used battery cells") String title,
        @Column(label = "Unit", help = "kilogram or litre.", example = "kilogram") Unit unit,
        @Column(label = "Hazardous", help = "Whether it must be traced to its disposal: yes or no.", example = "yes")
                boolean hazardous) {

    /** In what waste is measured. */
    enum Unit {
        KILOGRAM,
        LITRE;

        /** As quantities are written. */
        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
