package com.example.medical;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A batch of a drug or consumable in store at the end of the period. */
@Dataset(name = "medical-stock", title = "Medical stock", help = "Each batch in store at the end of the period.")
record StockBatch(
        @Column(label = "Batch", help = "Number on the package.", key = true, example = "L-2041") String batch,
        @Column(label = "Item", help = "What it is.", example = "Paracetamol 500 mg") String item,
        @Column(label = "Quantity", help = "What is left, in units.", decimals = 2, example = "1200")
                BigDecimal quantity,
        @Column(label = "Unit", help = "What is counted, singular.", example = "tablet") String unit,
        @Column(label = "Expires", help = "Last day of use.", example = "2022-09-30") LocalDate expires,
        @Column(label = "Reconstructed", help = "Whether it agrees with a published figure only.", example = "no")
                boolean reconstructed) {}
