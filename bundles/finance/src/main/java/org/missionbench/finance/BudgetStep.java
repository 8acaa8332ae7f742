package org.missionbench.finance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.kernel.Money;

/** A step from the proposed to the appropriated budget; A/77/589, paragraphs 1 to 3. */
@Dataset(name = "budget-step", title = "Way of the budget", help = "From the proposal to the appropriation.")
record BudgetStep(
        @Column(
                        label = "Step",
                        help =
                                "proposed by the Secretary-General, recommended by the Advisory Committee, or appropriated by the General Assembly.",
                        key = true,
                        example = "appropriated")
                Step step,
        @Column(label = "Date", help = "Date of the document.", example = "2021-06-30") LocalDate date,
        @Column(label = "Gross", help = "United States dollars and cents.", example = "41298500.00") Money gross,
        @Column(
                        label = "Net",
                        help =
                                "United States dollars and cents, less staff assessment income; nothing when the document does not say.",
                        optional = true,
                        example = "37193100.00")
                @Nullable Money net,
        @Column(label = "Document", help = "Symbol of the document and paragraph.", example = "A/75/779")
                String document) {

    /** Who said how much. */
    enum Step {
        PROPOSED,
        RECOMMENDED,
        APPROPRIATED
    }
}
