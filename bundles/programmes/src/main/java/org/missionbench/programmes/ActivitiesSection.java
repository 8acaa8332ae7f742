package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Section II, programmatic activities: for each kind its opening, the projects by area, and who implemented them. */
@Component
public final class ActivitiesSection implements ReportSection {

    private static final int UNNUMBERED = 4;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ActivitiesSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "programmes/activities";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("II.B", "Substantive and other programmatic activities");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        Portfolio portfolio = Portfolio.of(store, scope);
        List<Block> blocks = new ArrayList<>();
        for (ProjectKind kind : portfolio.kinds()) {
            List<Block> ofKind = ofKind(portfolio, kind);
            if (!ofKind.isEmpty()) {
                blocks.add(new Heading(UNNUMBERED, kind.title()));
                blocks.addAll(ofKind);
            }
        }
        return blocks;
    }

    @Override
    public List<Block> part(MissionPeriod scope, String part) {
        Portfolio portfolio = Portfolio.of(store, scope);
        return portfolio.kinds().stream()
                .filter(kind -> kind.code().equals(part))
                .flatMap(kind -> ofKind(portfolio, kind).stream())
                .toList();
    }

    private static List<Block> ofKind(Portfolio portfolio, ProjectKind kind) {
        List<Project> projects = portfolio.implemented(kind);
        if (projects.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        if (kind.opening() != null) {
            blocks.add(new Paragraph(true, BoundText.parse(kind.opening())));
        }
        blocks.add(ActivityList.of(portfolio, projects));
        if (projects.size() > 1) {
            blocks.add(new ActivityTable(portfolio, kind).toTable());
        }
        if (projects.stream().anyMatch(project -> project.basis() == Basis.RECONSTRUCTED)) {
            blocks.add(
                    new Notice(
                            Notice.Kind.RECONSTRUCTED,
                            "Which project had which implementing entity and gender marker was reconstructed for those marked so in the data; the totals are those that were published."));
        }
        return blocks;
    }
}
