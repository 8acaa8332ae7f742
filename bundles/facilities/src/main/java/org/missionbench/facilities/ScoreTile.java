package org.missionbench.facilities;

import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.view.DashboardTile;
import org.missionbench.contracts.view.WorkbenchView;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Points on the first scorecard beside its target. */
@Component
public final class ScoreTile implements DashboardTile {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ScoreTile(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/score-tile";
    }

    @Override
    public Optional<Tile> tile(MissionPeriod scope) {
        ScoreBook book = ScoreBook.of(store, scope);
        return book.cards().stream()
                .filter(card -> book.last(card).isPresent())
                .findFirst()
                .map(ScoreTile::of);
    }

    private static Tile of(Scorecard card) {
        boolean compared = card.target() != null;
        return new Tile(
                card.title(),
                WorkbenchView.Perspective.SUPPORT,
                MeasureKey.of("facilities", "score", card.code()),
                compared ? MeasureKey.of("facilities", "score-target", card.code()) : null,
                compared ? "target" : "",
                FigureStyle.COUNT,
                EnvironmentView.ID);
    }
}
