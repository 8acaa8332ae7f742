package org.missionbench.fuel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Litres as somebody has reported them. */
@Dataset(
        name = "fuel-stated",
        title = "Stated litres",
        help =
                "Litres issued as a report states them, with the parts it names: compared with each other and with the issues.")
record StatedFuel(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "ground-diesel")
                String code,
        @Column(label = "Title", help = "What is stated.", example = "Diesel for ground transportation") String title,
        @Column(label = "Litres", help = "As stated.", decimals = 2, example = "30908.00") BigDecimal litres,
        @Column(
                        label = "Part of",
                        help = "Code of the stated figure that contains this one; nothing when there is none.",
                        optional = true,
                        references = "fuel-stated",
                        example = "ground")
                @Nullable String partOf,
        @Column(
                        label = "Purpose",
                        help =
                                "Code of the purpose it speaks of, with all that is part of it; nothing for all purposes.",
                        optional = true,
                        references = "fuel-purpose",
                        example = "ground-transportation")
                @Nullable String purpose,
        @Column(
                        label = "Product",
                        help = "Code of the product it speaks of; nothing for all that count as fuel.",
                        optional = true,
                        references = "fuel-product",
                        example = "diesel")
                @Nullable String product,
        @Column(label = "Source", help = "Document and place.", example = "A/77/589, component 2, outputs")
                String source) {}
