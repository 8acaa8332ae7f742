package org.missionbench.ict;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A kind of equipment; one line of the holdings. */
@Dataset(
        name = "ict-kind",
        title = "Kinds of ICT equipment",
        help =
                "The kinds in which equipment is counted, such as computing devices, printers, handheld radios, satellite terminals, telephone exchanges or microwave links.")
record EquipmentKind(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "computing-devices")
                String code,
        @Column(label = "Title", help = "As printed in tables.", example = "Computing devices") String title,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Unit", help = "What one piece is called, in the singular.", example = "device") String unit,
        @Column(
                        label = "Life expectancy",
                        help =
                                "Years in service after which a piece may be replaced; nothing for a kind without a life expectancy.",
                        optional = true,
                        example = "4")
                @Nullable Long lifeYears) {
    /** Refuses a life below nothing. */
    EquipmentKind {
        Counts.demandNotNegative("life_years", lifeYears);
    }
}
