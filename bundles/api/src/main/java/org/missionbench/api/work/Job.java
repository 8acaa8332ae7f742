package org.missionbench.api.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.http.Json;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.Progress;

/** A command under way, or what came of it. */
final class Job implements Progress {

    private final String id;
    private final String command;
    private final Path folder;
    private final Instant began;
    private final Runnable moved;
    private volatile State state = State.RUNNING;
    private volatile String doing = "";
    private volatile long done;
    private volatile long total;
    private volatile boolean stopping;
    private volatile @Nullable CommandOutcome outcome;
    private volatile String message = "";

    enum State {
        RUNNING,
        DONE,
        FINDINGS,
        REFUSED,
        STOPPED,
        FAILED
    }

    Job(String id, String command, Path folder, Instant began, Runnable moved) {
        this.id = id;
        this.command = command;
        this.folder = folder;
        this.began = began;
        this.moved = moved;
    }

    String id() {
        return id;
    }

    /** Where it starts, and where what it writes lies afterwards. */
    Path folder() {
        return folder;
    }

    Instant began() {
        return began;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void at(String what, long partDone, long partTotal) {
        if (stopping) {
            throw new CancellationException();
        }
        doing = what;
        done = partDone;
        total = partTotal;
        moved.run();
    }

    void end(CommandOutcome result) {
        outcome = result;
        end(result.status() == CommandOutcome.Status.DONE ? State.DONE : State.FINDINGS, "");
    }

    void end(State last, String why) {
        message = why;
        state = last;
        moved.run();
    }

    Map<String, Object> brief() {
        return Json.object(
                "id", id,
                "command", command,
                "state", state.name().toLowerCase(Locale.ROOT),
                "began", began.toString(),
                "doing", doing,
                "done", done,
                "total", total,
                "message", message);
    }

    Map<String, Object> whole() {
        Map<String, Object> json = brief();
        CommandOutcome result = outcome;
        if (result != null) {
            json.put("parts", result.parts().stream().map(Job::part).toList());
            json.put("data", result.data());
        }
        return json;
    }

    private static Object part(CommandOutcome.Part part) {
        if (part instanceof CommandOutcome.Line line) {
            return line.text();
        }
        CommandOutcome.Rows rows = (CommandOutcome.Rows) part;
        return Json.object("heads", rows.heads(), "rows", rows.rows(), "right", rows.right());
    }
}
