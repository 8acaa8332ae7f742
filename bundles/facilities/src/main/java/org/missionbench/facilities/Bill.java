package org.missionbench.facilities;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** What was charged for facilities. */
@Dataset(
        name = "facility-bill",
        title = "Bills",
        help =
                "What was charged for facilities: rent, utilities, services, works. It counts when its day is in the period.")
record Bill(
        @Column(
                        label = "Number",
                        help = "Number of the bill, unique in the mission.",
                        key = true,
                        example = "FB-2021-0042")
                String number,
        @Column(label = "Date", help = "Last day of what it is for.", example = "2021-10-31") LocalDate date,
        @Column(
                        label = "Cost",
                        help = "Code of the planned cost it belongs to.",
                        references = "facility-cost-plan",
                        example = "rent")
                String cost,
        @Column(
                        label = "Premises",
                        help = "Code of the premises; nothing when it is for several.",
                        optional = true,
                        references = "facility-premises",
                        example = "headquarters-main")
                @Nullable String premises,
        @Column(
                        label = "Contract",
                        help = "Number of the contract; nothing without one.",
                        optional = true,
                        references = "facility-contract",
                        example = "FC-2020-014")
                @Nullable String contract,
        @Column(
                        label = "Project",
                        help = "Code of the project; nothing for other bills.",
                        optional = true,
                        references = "facility-project",
                        example = "cafeteria")
                @Nullable String project,
        @Column(
                        label = "Quantity",
                        help = "How much it is for, in the unit of the planned cost; 0 for a correction of the amount.",
                        decimals = 2,
                        example = "1.00")
                BigDecimal quantity,
        @Column(
                        label = "Amount",
                        help = "In United States dollars and cents; negative for a credit.",
                        example = "4480.00")
                Money amount,
        @Column(
                        label = "Basis",
                        help = "recorded, or reconstructed when it was made up to agree with a published figure.",
                        example = "recorded")
                Basis basis) {}
