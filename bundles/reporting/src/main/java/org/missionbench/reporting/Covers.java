package org.missionbench.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The cover of a report, also of a mission that has not declared one. */
final class Covers {

    private static final String LANGUAGE = "en";

    private Covers() {}

    /** The declared cover, the English one first. */
    static ReportCover of(RecordStore store, MissionPeriod scope) {
        List<ReportCover> covers = store.all(scope, ReportCover.class);
        return covers.stream()
                .filter(cover -> cover.language().equals(LANGUAGE))
                .findFirst()
                .or(() -> covers.stream().findFirst())
                .orElseGet(() -> new ReportCover(
                        LANGUAGE,
                        null,
                        "United Nations",
                        "General Assembly",
                        null,
                        null,
                        "Budget performance of %s for the period %s".formatted(scope.mission(), scope.period()),
                        null,
                        null));
    }

    /** The cover as the document's head. */
    static Document.Cover head(ReportCover cover) {
        Map<String, String> properties = new LinkedHashMap<>();
        // the number leads: "Seventy-seventh session", but "Agenda item 160"
        Optional.ofNullable(cover.session()).ifPresent(session -> properties.put(session, "session"));
        Optional.ofNullable(cover.agendaItem()).ifPresent(item -> properties.put("Agenda item", item));
        return new Document.Cover(
                Optional.ofNullable(cover.symbol()).orElse(""),
                cover.organization(),
                Optional.ofNullable(cover.body()).orElse(""),
                cover.title(),
                Optional.ofNullable(cover.subtitle()).orElse(""),
                Optional.ofNullable(cover.date()).orElse(""),
                properties);
    }
}
