package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.List;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Listing;

/** Projects described area by area, a lettered item for each area. */
final class ActivityList {

    private ActivityList() {}

    static Listing of(Portfolio portfolio, List<Project> projects) {
        List<List<Inline>> items = new ArrayList<>();
        for (ThematicArea area : portfolio.areas()) {
            List<Project> within = projects.stream()
                    .filter(project -> project.thematicArea().equals(area.code()))
                    .toList();
            if (!within.isEmpty()) {
                items.add(item(area, within));
            }
        }
        return new Listing(items);
    }

    private static List<Inline> item(ThematicArea area, List<Project> projects) {
        List<Inline> item = new ArrayList<>();
        item.add(new Inline.Emphasis(area.title()));
        item.add(new Inline.Words(":"));
        if (area.opening() != null) {
            addSentence(item, area.opening());
        }
        projects.forEach(
                project -> addSentence(item, project.summary() == null ? project.title() + "." : project.summary()));
        return item;
    }

    private static void addSentence(List<Inline> item, String sentence) {
        item.add(new Inline.Words(" "));
        item.addAll(BoundText.parse(sentence));
    }
}
