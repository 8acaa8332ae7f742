package org.missionbench.api.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionbench.api.live.Pulse;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandLine;
import org.missionbench.contracts.command.CommandRefused;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs commands beside the requests that ask for them, two at a time, and remembers the last ones. */
@Component(service = Jobs.class)
public class Jobs {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);
    private static final int AT_ONCE = 2;
    private static final int MOST_KEPT = 50;

    private final Pulse pulse;
    private final Path folder;

    // whoever changes modules waits for what runs through it
    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL)
    private volatile @Nullable CommandLine line;

    private final AtomicLong last = new AtomicLong();
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "api-job");
        thread.setDaemon(true);
        return thread;
    });

    /** Tells watchers how work goes on. */
    @Activate
    public Jobs(@Reference Pulse pulse) {
        this.pulse = pulse;
        try {
            this.folder = Files.createTempDirectory("missionbench-jobs");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder can be made for the files of jobs", e);
        }
    }

    /** Stops what runs, and removes the files of jobs. */
    @Deactivate
    public void end() {
        jobs.values().forEach(Job::stop);
        workers.shutdownNow();
        remove(folder);
    }

    /** A folder for an upload, gone with the workbench. */
    Path place() {
        try {
            return Files.createTempDirectory(folder, "upload");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder can be made for an upload", e);
        }
    }

    Job start(Command command, Map<String, String> values) {
        String id = Long.toString(last.incrementAndGet());
        Path own = folder.resolve("job-" + id);
        try {
            Files.createDirectories(own);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder can be made for job " + id, e);
        }
        Job job = new Job(id, command.shape().name(), own, Instant.now(), () -> pulse.moved("job", id));
        jobs.put(id, job);
        forgetOld();
        workers.execute(() -> counted(command, new Arguments(values, own), job));
        return job;
    }

    private void counted(Command command, Arguments arguments, Job job) {
        CommandLine counting = line;
        if (counting == null) {
            run(command, arguments, job);
            return;
        }
        counting.during(command.shape().name(), () -> {
            run(command, arguments, job);
            return 0;
        });
    }

    private static void run(Command command, Arguments arguments, Job job) {
        try {
            job.end(command.run(arguments, job));
        } catch (CommandRefused e) {
            job.end(Job.State.REFUSED, String.valueOf(e.getMessage()));
        } catch (CancellationException e) {
            job.end(Job.State.STOPPED, "Stopped; nothing was kept");
        } catch (RuntimeException | LinkageError e) {
            log.error("Job {} ({}) has failed", job.id(), command.id(), e);
            job.end(Job.State.FAILED, "It has failed: %s; details are in the log".formatted(e.getMessage()));
        }
    }

    Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    List<Job> all() {
        return jobs.values().stream()
                .sorted(Comparator.comparing(Job::began).reversed())
                .toList();
    }

    private void forgetOld() {
        all().stream().filter(job -> !job.isRunning()).skip(MOST_KEPT).forEach(job -> {
            jobs.remove(job.id());
            remove(job.folder());
        });
    }

    private static void remove(Path tree) {
        try (Stream<Path> found = Files.walk(tree)) {
            for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            log.warn("{} cannot be removed", tree, e);
        }
    }
}
