package org.missionbench.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the program does without a command: loads the sample packages into an empty store and writes each report.
 *
 * <p>A sequence of the commands {@code missions}, {@code import} and {@code report}; it knows no mission.
 */
record MainJob(
        Home home,
        Distribution distribution,
        Workbench workbench,
        Invocation invocation,
        PrintStream out,
        PrintStream err) {

    private static final int WRONG_USE = 2;
    private static final String FORMATS = "docx,pdf,html,xlsx";

    int run() {
        int status = loadIfEmpty();
        return status == 0 ? reports() : status;
    }

    /** The same, with the workbench shown in the browser as soon as there is something to see. */
    void showAndRun() {
        if (loadIfEmpty() != 0) {
            return;
        }
        workbench.address().ifPresent(address -> {
            if (!BrowserWindow.open(home, address)) {
                err.println("No browser was opened, because there is no screen; the address above opens the workbench");
            }
        });
        reports();
        err.println("Ctrl+C ends the workbench");
        err.flush();
    }

    private int loadIfEmpty() {
        return missions().isEmpty() ? load() : 0;
    }

    private int reports() {
        int worst = 0;
        for (JsonObject mission : missions()) {
            worst = Math.max(worst, report(mission.getString("mission"), mission.getString("period")));
        }
        return worst;
    }

    private int load() {
        for (Path sample : samples()) {
            out.println("The store is empty: loading " + sample.getFileName());
            int status = command("import", sample.toString());
            if (status != 0) {
                return status;
            }
        }
        return 0;
    }

    private List<Path> samples() {
        if (!Files.isDirectory(distribution.packages())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(distribution.packages())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new Refused("Cannot read the sample packages in %s".formatted(distribution.packages()), e);
        }
    }

    private int report(String mission, String period) {
        Path folder = home.reports().resolve((mission + "-" + period).replaceAll("[^\\w.-]+", "-"));
        int status = command(
                "report", "--mission", mission, "--period", period, "--format", FORMATS, "--out", folder.toString());
        if (status != WRONG_USE) {
            out.println("The report of %s for %s lies in %s".formatted(mission, period, folder));
        }
        return status;
    }

    private int command(String... words) {
        return workbench.run(List.of(words), invocation.directory(), out, err, invocation.terminal());
    }

    private List<JsonObject> missions() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream captured = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        int status = workbench.run(
                List.of("missions", "--json"), invocation.directory(), captured, err, invocation.terminal());
        captured.flush();
        if (status != 0) {
            throw new Refused(
                    "The store cannot be asked what it holds; the features 'core' and 'shell' are needed for it");
        }
        try (JsonReader json = Json.createReader(new StringReader(bytes.toString(StandardCharsets.UTF_8)))) {
            return json.readObject().getJsonArray("missions").stream()
                    .map(JsonValue::asJsonObject)
                    .toList();
        } catch (JsonException e) {
            throw new Refused("The command 'missions --json' printed no JSON: " + e.getMessage(), e);
        }
    }
}
