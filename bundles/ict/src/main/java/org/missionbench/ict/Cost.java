package org.missionbench.ict;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** An order or a bill. */
@Dataset(
        name = "ict-cost",
        title = "ICT orders and bills",
        help = "What was ordered or billed, each under the planned cost to which it belongs.")
record Cost(
        @Column(
                        label = "Number",
                        help = "Number of the order or bill, unique in the mission.",
                        key = true,
                        example = "R45000041")
                String number,
        @Column(
                        label = "Planned cost",
                        help = "Code of the planned cost to which it belongs.",
                        references = "ict-cost-plan",
                        example = "telephone-calls")
                String plan,
        @Column(label = "Date", help = "Day of the order or bill.", example = "2022-06-03") LocalDate date,
        @Column(label = "What", help = "In a few words.", example = "Handheld radios") String text,
        @Column(label = "Quantity", help = "In the unit of the planned cost.", decimals = 2, example = "36.00")
                BigDecimal quantity,
        @Column(label = "Cost", help = "In United States dollars and cents.", example = "87261.48") Money cost,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {}
