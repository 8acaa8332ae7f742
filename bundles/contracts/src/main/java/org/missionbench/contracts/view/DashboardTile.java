package org.missionbench.contracts.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.Contribution;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;

/** One headline figure of a module with what it is compared with. Asked by the workbench. */
public interface DashboardTile extends Contribution {

    /** What the tile shows for a mission's period; empty when the module has no rows for it. */
    Optional<Tile> tile(MissionPeriod scope);

    /**
     * What a tile shows. Its figures are measures, so that a person can open their rows.
     *
     * @param title what the figure is, in a few words: "Fuel issued"
     * @param perspective where the tile leads
     * @param figure the headline
     * @param comparison what it is compared with, such as the planned figure; absent for none
     * @param comparisonWords how the comparison is introduced: "planned"; empty without a comparison
     * @param style how both are printed
     * @param view id of the {@link WorkbenchView}, or name of the dataset, that opens behind it
     */
    record Tile(
            String title,
            WorkbenchView.Perspective perspective,
            MeasureKey figure,
            @Nullable MeasureKey comparison,
            String comparisonWords,
            FigureStyle style,
            String view) {}
}
