package org.missionbench.programmes;

import java.util.Locale;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A number of projects that somebody states, to compare with. */
@Dataset(
        name = "reported-count",
        title = "Reported numbers of projects",
        help =
                "How many projects a document says there were, of a kind and by theme, implementer, gender marker or tag. Compared with the projects and never printed.")
record ReportedCount(
        @Column(
                        label = "Kind",
                        help = "Code of the kind of project.",
                        key = true,
                        references = "project-kind",
                        example = "confidence-building")
                String projectKind,
        @Column(
                        label = "By",
                        help = "all for the kind as a whole, theme, implementer, gender or tag.",
                        key = true,
                        example = "theme")
                Dimension dimension,
        @Column(
                        label = "Code",
                        help = "Code of the area, type, marker or tag; all for the kind as a whole.",
                        key = true,
                        example = "environment")
                String code,
        @Column(label = "Projects", help = "How many.", example = "5") long projects,
        @Column(label = "Source", help = "Document and place.", example = "A/77/589, para. 27") String source) {

    /** Refuses fewer projects than none. */
    ReportedCount {
        if (projects < 0) {
            throw new IllegalArgumentException(
                    "projects is %d, but there cannot be fewer than 0; correct it".formatted(projects));
        }
    }

    /** By what projects are counted. */
    enum Dimension {
        ALL,
        THEME,
        IMPLEMENTER,
        GENDER,
        TAG;

        /** As it is written in files and measures. */
        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
