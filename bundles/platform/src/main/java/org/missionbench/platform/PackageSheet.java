package org.missionbench.platform;

import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.kernel.BudgetPeriod;

/**
 * The sheet of a workbook that says whose rows the others hold, as {@code datapackage.json} says it of a package. It is
 * no dataset of the store's. Public for the packages of this bundle only.
 */
@Dataset(
        name = PackageSheet.NAME,
        title = "Whose figures these are",
        help = "One row with the mission and the budget period of all the other sheets.")
public record PackageSheet(
        @Column(label = "Mission", help = "Code of the mission.", key = true, example = "UNIFIL") String mission,
        @Column(label = "Period", help = "The budget period.", example = "2021/22") BudgetPeriod period) {

    /** Name of the sheet. */
    public static final String NAME = "package";

    /** Its columns. */
    public static final DatasetShape SHAPE = DatasetShape.of(PackageSheet.class);
}
