package org.missionbench.api.live;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server-sent events: contributions that arrive or leave, jobs that move, changes to rows whoever makes them.
 *
 * <p>Changes are looked for while somebody watches, because commands on the same store make them too. Each watcher
 * holds one thread of the server; a few people at most watch a workbench on one laptop.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/api/v1/events")
public class EventsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(EventsServlet.class);
    private static final int LOOK_MILLIS = 400;
    private static final int SIGN_OF_LIFE = 25;

    private final transient Pulse pulse;
    private final transient RecordStore store;
    private volatile boolean ending;

    /** Watches a store. */
    @Activate
    public EventsServlet(@Reference Pulse pulse, @Reference RecordStore store) {
        this.pulse = pulse;
        this.store = store;
    }

    /** Lets every watcher go. */
    @Deactivate
    public void end() {
        ending = true;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        OutputStream out = response.getOutputStream();
        BlockingQueue<String> queue = pulse.watch();
        try {
            send(out, "retry: 1000\n\n");
            listen(queue, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.debug("A watcher has left", e);
        } finally {
            pulse.leave(queue);
        }
    }

    private void listen(BlockingQueue<String> queue, OutputStream out) throws IOException, InterruptedException {
        long seen = newest();
        int quiet = 0;
        while (!ending) {
            String line = queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (line != null) {
                send(out, "data: " + line + "\n\n");
                continue;
            }
            long newest = newest();
            if (newest != seen) {
                seen = newest;
                send(out, "data: {\"what\":\"changed\",\"which\":\"%d\"}\n\n".formatted(newest));
            } else if (++quiet % SIGN_OF_LIFE == 0) {
                send(out, ": still here\n\n");
            }
        }
    }

    private long newest() {
        long newest = 0;
        for (MissionPeriod scope : store.missionPeriods()) {
            List<ChangeRecord> last = store.changes(scope, 1);
            newest = Math.max(newest, last.isEmpty() ? 0 : last.get(0).number());
        }
        return newest;
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
