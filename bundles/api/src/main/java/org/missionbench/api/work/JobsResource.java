package org.missionbench.api.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Work under way, what it wrote, and files for commands to read. */
@Component(service = Resource.class)
public class JobsResource implements Resource {

    private static final long MOST_BYTES = 512L * 1024 * 1024;

    private final Jobs jobs;

    /** Shows jobs. */
    @Activate
    public JobsResource(@Reference Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/jobs",
                        "The jobs of this workbench, newest first",
                        "a list of jobs",
                        call -> Reply.json(jobs.all().stream().map(Job::brief).toList())),
                Route.get(
                        "/jobs/{id}",
                        "One job: how far it is, and what came of it",
                        "the job; when it has ended its lines and rows, its data, and the names of its files",
                        call -> Reply.json(whole(job(call)))),
                new Route(
                        "DELETE",
                        "/jobs/{id}",
                        "Asks a job to stop; nothing of it is kept",
                        Map.of(),
                        "",
                        "nothing; the job says when it has stopped",
                        call -> {
                            job(call).stop();
                            return Reply.nothing();
                        }),
                Route.get("/jobs/{id}/file", "A file that a job wrote", "the file", this::file)
                        .taking(Map.of("name", "its path within the job's folder")),
                new Route(
                        "POST",
                        "/uploads",
                        "Takes a file for a command to read; it is gone when the workbench ends",
                        Map.of("name", "the file's name"),
                        "the file's bytes",
                        "path: what to give to the command",
                        this::upload));
    }

    private Job job(Call call) {
        return jobs.find(call.part("id"))
                .orElseThrow(() ->
                        Problem.absent("There is no job %s; the last 50 are remembered".formatted(call.part("id"))));
    }

    private static Map<String, Object> whole(Job job) {
        Map<String, Object> json = job.whole();
        json.put("files", job.isRunning() ? List.of() : files(job.folder()));
        return json;
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply file(Call call) {
        Job job = job(call);
        String name = call.find("name").orElse("");
        // only what the folder holds, whatever the name says
        if (!files(job.folder()).contains(name)) {
            throw Problem.absent("Job %s has written no file '%s'".formatted(job.id(), name));
        }
        Path file = job.folder().resolve(name);
        return Reply.file(String.valueOf(file.getFileName()), "application/octet-stream", out -> Files.copy(file, out));
    }

    private Reply upload(Call call) {
        String name = call.find("name").orElse("").replaceAll("[^\\p{L}\\p{N} ._()-]+", "-");
        if (name.isBlank() || name.startsWith(".")) {
            throw Problem.wrong("name says what the file is called, such as ledger.csv");
        }
        Path file = jobs.place().resolve(name);
        try (InputStream in = call.request().getInputStream();
                var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw Problem.of(
                            413,
                            "%s has more than %d MB; import it with the command line"
                                    .formatted(name, MOST_BYTES >> 20));
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw Problem.wrong("%s did not arrive whole: %s".formatted(name, e.getMessage()));
        }
        return Reply.json(201, Json.object("path", file.toString(), "name", name));
    }
}
