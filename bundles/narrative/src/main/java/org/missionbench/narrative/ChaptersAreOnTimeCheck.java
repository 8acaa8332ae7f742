package org.missionbench.narrative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A chapter is approved on the day it is due. */
@Component
public final class ChaptersAreOnTimeCheck implements ConsistencyCheck {

    private final RecordStore store;
    private final Clock clock;

    /** Needs the rows. */
    @Activate
    public ChaptersAreOnTimeCheck(@Reference RecordStore store) {
        this(store, Clock.systemDefaultZone());
    }

    ChaptersAreOnTimeCheck(RecordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "narrative/chapters-are-on-time";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        LocalDate today = LocalDate.now(clock);
        return store.all(scope, Chapter.class).stream()
                .filter(chapter -> chapter.state() != Chapter.State.APPROVED)
                .filter(chapter -> chapter.due() != null && chapter.due().isBefore(today))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Chapter chapter) {
        String state = chapter.state().name().toLowerCase(Locale.ROOT);
        return new Finding(
                id(),
                Finding.Severity.WARNING,
                "Chapter %s was due on %s and is %s: %s must have it approved, or agree on another day"
                        .formatted(chapter.place(), chapter.due(), state, chapter.owner()),
                List.of(new Finding.Place("chapter, place " + chapter.place(), state)));
    }
}
