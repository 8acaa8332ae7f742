package org.missionbench.api.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.missionbench.api.http.Json;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.contracts.view.DashboardTile;
import org.missionbench.contracts.view.WorkbenchView;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Hears contributions come and go, and passes on what others tell. */
@Component
public class Heartbeat implements Pulse {

    private static final int MOST_WAITING = 1_000;

    private final Set<BlockingQueue<String>> watchers = ConcurrentHashMap.newKeySet();
    private final AtomicLong number = new AtomicLong();

    @Override
    public void moved(String what, String which) {
        Map<String, Object> event = Json.object("number", number.incrementAndGet(), "what", what, "which", which);
        String line = Json.line(event);
        // a watcher who has stopped listening misses some; a page that wakes up reads everything anew anyway
        watchers.forEach(queue -> queue.offer(line));
    }

    @Override
    public BlockingQueue<String> watch() {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>(MOST_WAITING);
        watchers.add(queue);
        return queue;
    }

    @Override
    public void leave(BlockingQueue<String> queue) {
        watchers.remove(queue);
    }

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    void bindView(WorkbenchView view) {
        moved("arrived", view.id());
    }

    void unbindView(WorkbenchView view) {
        moved("left", view.id());
    }

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    void bindTile(DashboardTile tile) {
        moved("arrived", tile.id());
    }

    void unbindTile(DashboardTile tile) {
        moved("left", tile.id());
    }

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    void bindDatasets(DatasetSource source) {
        moved("arrived", source.id());
    }

    void unbindDatasets(DatasetSource source) {
        moved("left", source.id());
    }

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    void bindSection(ReportSection section) {
        moved("arrived", section.id());
    }

    void unbindSection(ReportSection section) {
        moved("left", section.id());
    }

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    void bindCommand(Command command) {
        moved("arrived", command.id());
    }

    void unbindCommand(Command command) {
        moved("left", command.id());
    }
}
