package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.launcher.TestInstallation.Ran;

/** The REST API of a served workbench, asked over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebIT {

    private static final String SCOPE = "/api/v1/missions/UNMIK/2021-22/";
    private static final String CLASSES = SCOPE + "datasets/budget-class/rows";

    private Workbench workbench;
    private Browser browser;

    @BeforeAll
    void serve(@TempDir Path temporary) throws IOException {
        TestInstallation installation = TestInstallation.in(temporary);
        workbench =
                Workbench.open(installation.home(), installation.distribution(), Product.read(), Workbench.Use.SERVER);
        Path sample = installation.distribution().packages().resolve("unmik-2021-22");
        Ran imported = TestInstallation.run(workbench, "import", sample.toString());
        assertThat(imported.status()).as(imported.out() + imported.err()).isZero();
        browser = Browser.of(workbench);
    }

    @AfterAll
    void end() {
        workbench.close();
    }

    @Test
    void noComponentWaitsForAnything() throws ReflectiveOperationException {
        assertThat(Components.unsatisfied(workbench.container().context())).isEmpty();
    }

    @Test
    void listensOnTheLoopbackAlone() {
        assertThat(browser.base().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void nobodyComesInWithoutTheToken() {
        assertThat(Browser.send(browser.bare("/api/v1/missions").GET()).statusCode())
                .isEqualTo(401);
        assertThat(Browser.send(browser.bare("/").GET()).statusCode()).isEqualTo(401);
        assertThat(Browser.send(browser.bare("/?token=" + "x".repeat(32)).GET()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void theTokenBecomesACookieThatScriptsCannotRead() {
        HttpResponse<String> admitted =
                Browser.send(browser.bare("/?token=" + browser.token()).GET());
        assertThat(admitted.statusCode()).isEqualTo(303);
        assertThat(admitted.headers().firstValue("Location")).hasValue("/");
        assertThat(admitted.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void anotherNameOfTheHostIsRefused() throws IOException {
        assertThat(browser.raw(
                        "GET /api/v1/missions HTTP/1.1",
                        "Host: evil.example:" + browser.base().getPort(),
                        "Authorization: Bearer " + browser.token()))
                .contains("403");
    }

    @Test
    void aWriteFromAnotherPageIsRefused() {
        HttpResponse<String> foreign = Browser.send(browser.request(SCOPE + "changes")
                .header("Content-Type", "application/json")
                .header("Origin", "http://evil.example")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void thePageAllowsNoScriptButItsOwn() {
        HttpResponse<String> page = browser.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self' 'sha256-")
                .doesNotContain("unsafe");
        assertThat(browser.get("/ui/main.js").body()).contains("mb-shell");
    }

    @Test
    void rowsComeAsTheirFilesHoldThem() {
        JsonObject rows = browser.json(CLASSES + "?sort=-position&limit=2").asJsonObject();
        assertThat(texts(rows.getJsonArray("columns"))).startsWith("code");
        assertThat(rows.getJsonArray("rows")).hasSize(2);
        JsonObject totals = browser.json(SCOPE + "datasets/ledger/rows/totals?where=budget_class=official-travel")
                .asJsonObject();
        assertThat(totals.getInt("count")).isPositive();
        assertThat(totals.getJsonObject("sums").getString("amount_usd")).matches("-?\\d+\\.\\d\\d");
    }

    @Test
    void aFileHasExactlyWhatIsShown() {
        String csv = browser.get(SCOPE + "datasets/ledger/rows/file?where=budget_class=official-travel&format=csv")
                .body();
        int count = browser.json(SCOPE + "datasets/ledger/rows/totals?where=budget_class=official-travel")
                .asJsonObject()
                .getInt("count");
        assertThat(csv.lines().count()).isEqualTo(count + 1L);
    }

    @Test
    void theSecondOfTwoPeopleSeesBothVersions() {
        JsonObject row = browser.json(SCOPE + "datasets/budget-class/row?key=official-travel")
                .asJsonObject();
        String first = edit(row.getInt("version"), "Travel of the first");
        assertThat(browser.post(SCOPE + "changes", first).statusCode()).isEqualTo(200);
        HttpResponse<String> second =
                browser.post(SCOPE + "changes", edit(row.getInt("version"), "Travel of the second"));
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.body()).contains("Travel of the first", "Travel of the second");

        JsonObject change =
                browser.json(SCOPE + "changes?limit=1").asJsonArray().getJsonObject(0);
        HttpResponse<String> undone = browser.post(SCOPE + "changes/" + change.getInt("number") + "/undo", "{}");
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
        assertThat(browser.json(SCOPE + "datasets/budget-class/row?key=official-travel")
                        .asJsonObject()
                        .getJsonObject("values"))
                .isEqualTo(row.getJsonObject("values"));
        assertThat(browser.json(SCOPE + "datasets/budget-class/row/versions?key=official-travel")
                        .asJsonArray())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static String edit(int version, String title) {
        return """
                {"reason":"a test","rows":[{"dataset":"budget-class","key":["official-travel"],"version":%d,
                "values":{"title":"%s"}}]}"""
                .formatted(version, title);
    }

    @Test
    void aRefusedValueNamesItsColumnAndKeepsNothing() {
        HttpResponse<String> refused = browser.post(
                SCOPE + "changes",
                """
                {"rows":[{"dataset":"ledger","values":{"document":"T1","line":"one","date":"14.7.2021"}}]}""");
        assertThat(refused.statusCode()).isEqualTo(422);
        JsonObject problem = Browser.read(refused.body()).asJsonObject();
        assertThat(problem.getJsonArray("errors").stream()
                        .map(error -> error.asJsonObject().getString("column")))
                .contains("line", "date", "amount_usd");
        assertThat(problem.getString("detail")).contains("nothing was kept");
        assertThat(browser.get(SCOPE + "datasets/ledger/row?key=T1&key=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nonsenseIsRefusedWithoutAStackTrace() {
        for (String path : List.of(
                "/api/v1/nothing",
                "/api/v1/missions/UNMIK/20x/tiles",
                SCOPE + "datasets/ledger/rows?where=colour=red",
                SCOPE + "datasets/ledger/rows?limit=-1",
                SCOPE + "datasets/no-such/rows",
                SCOPE + "measures/No%20Key",
                SCOPE + "views/nobody/nothing")) {
            HttpResponse<String> response = browser.get(path);
            assertThat(response.statusCode()).as(path).isBetween(400, 404);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(response.body()).as(path).contains("detail").doesNotContain("Exception", "at org.");
        }
    }

    @Test
    void everyViewAndTileAndTheReportAnswer() {
        JsonArray views = browser.json("/api/v1/views").asJsonArray();
        assertThat(views).isNotEmpty();
        for (JsonValue view : views) {
            String id = view.asJsonObject().getString("id");
            JsonObject page = browser.json(SCOPE + "views/" + id).asJsonObject();
            assertThat(page.getJsonArray("blocks").isEmpty()
                            && page.getString("nextStep").isBlank())
                    .as(id + " is empty and does not say what to do")
                    .isFalse();
        }
        assertThat(browser.json(SCOPE + "tiles").asJsonArray()).isNotEmpty();
        assertThat(browser.json(SCOPE + "report").asJsonObject().getJsonArray("parts"))
                .hasSizeGreaterThan(100);
        assertThat(browser.json(SCOPE + "findings").asJsonArray()).isNotEmpty();
    }

    @Test
    void aTextShowsHowItPrintsAndKeepsNothing() {
        String before = browser.get(SCOPE + "changes?limit=1").body();
        HttpResponse<String> answer = browser.post(
                SCOPE + "texts/preview",
                """
                {"text":"A rate of {finance.utilization-rate|prose-percentage}, not {finance.variance.oficial-travel|prose-dollars}; or 98.3 per cent?"}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonObject shown = Browser.read(answer.body()).asJsonObject();
        assertThat(shown.getJsonArray("pieces").getJsonObject(1).getString("figure"))
                .isEqualTo("98.3 per cent");
        assertThat(shown.getJsonArray("unknown")
                        .getJsonObject(0)
                        .getJsonArray("nearest")
                        .getJsonObject(0)
                        .getString("key"))
                .isEqualTo("finance.variance.official-travel");
        assertThat(shown.getJsonArray("loose").toString()).contains("{finance.utilization-rate|prose-percentage}");
        assertThat(browser.get(SCOPE + "changes?limit=1").body()).isEqualTo(before);
        assertThat(browser.post(SCOPE + "texts/preview", "{\"text\":7}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aMeasureIsFoundByWordsOfItsNameWithItsStyles() {
        JsonObject first = browser.json(SCOPE + "texts/measures?search=utilization%20resource")
                .asJsonArray()
                .getJsonObject(0);
        assertThat(first.getString("key")).isEqualTo("finance.utilization-rate");
        assertThat(first.getJsonArray("styles").getJsonObject(0).getString("printed"))
                .isEqualTo("98.3 per cent");
    }

    @Test
    void theReportFollowsAChangeAtOnce() {
        String row = SCOPE + "datasets/paragraph/row?key=II.A&key=1";
        JsonObject kept = browser.json(row).asJsonObject();
        assertThat(browser.get(SCOPE + "report").body()).doesNotContain("A sentence of a test.");
        HttpResponse<String> changed = browser.post(
                SCOPE + "changes",
                """
                {"rows":[{"dataset":"paragraph","key":["II.A","1"],"version":%d,"values":{"text":"A sentence of a test."}}]}"""
                        .formatted(kept.getInt("version")));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(browser.get(SCOPE + "report").body()).contains("A sentence of a test.");
        int number = Browser.read(changed.body()).asJsonObject().getInt("number");
        assertThat(browser.post(SCOPE + "changes/" + number + "/undo", "{}").statusCode())
                .isEqualTo(200);
        assertThat(browser.get(SCOPE + "report").body()).doesNotContain("A sentence of a test.");
    }

    @Test
    void aCommandRunsAsAJobThatShowsWhatCameOut() throws InterruptedException {
        HttpResponse<String> started = browser.post(
                "/api/v1/commands/report",
                """
                {"arguments":{"mission":"UNMIK","period":"2021/22","format":"html","out":"."}}""");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String address = started.headers().firstValue("Location").orElseThrow();
        JsonObject job = browser.json(address).asJsonObject();
        while (job.getString("state").equals("running")) {
            Thread.sleep(50);
            job = browser.json(address).asJsonObject();
        }
        List<String> files = texts(job.getJsonArray("files"));
        assertThat(files).hasSize(1).allMatch(file -> file.endsWith(".html"));
        assertThat(browser.get(address + "/file?name=" + files.get(0)).body()).contains("<!DOCTYPE html>");
        assertThat(browser.get(address + "/file?name=../../etc/passwd").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDescriptionNamesEveryAddressOnce() {
        JsonObject description = browser.json("/api/v1/openapi.json").asJsonObject();
        assertThat(description.getString("openapi")).isEqualTo("3.1.0");
        assertThat(description.getJsonObject("paths").keySet())
                .contains("/missions", "/missions/{mission}/{period}/changes", "/commands/{name}", "/jobs/{id}");
        List<String> ids = description.getJsonObject("paths").values().stream()
                .flatMap(path -> path.asJsonObject().values().stream())
                .map(operation -> operation.asJsonObject().getString("operationId"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void aRemovedModuleTakesItsViewsAlongAndBringsThemBack() {
        assertThat(browser.get("/api/v1/views").body()).contains("\"fuel/balance\"");
        TestInstallation.run(workbench, "features", "remove", "fuel");
        assertThat(browser.get("/api/v1/views").body()).doesNotContain("\"fuel/balance\"");
        assertThat(browser.get(SCOPE + "views/fuel/balance").statusCode()).isEqualTo(404);
        assertThat(browser.get(SCOPE + "datasets/fuel-issue/rows").statusCode()).isEqualTo(404);
        assertThat(browser.get(SCOPE + "report").statusCode()).isEqualTo(200);
        TestInstallation.run(workbench, "features", "install", "fuel");
        assertThat(browser.get(SCOPE + "views/fuel/balance").statusCode()).isEqualTo(200);
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
