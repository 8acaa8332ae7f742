package org.missionbench.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionbench.launcher.TestInstallation.Ran;

/** Every pair of the modules of support without the other four: nothing leads nowhere, no other figure changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportPairsIT {

    private static final List<String> SUPPORT = List.of("facilities", "fuel", "ict", "medical", "supply", "vehicles");
    private static final String SCOPE = "/api/v1/missions/UNMIK/2021-22/";

    private Workbench workbench;
    private Browser browser;
    private Map<String, String> whole;

    @BeforeAll
    void serve(@TempDir Path temporary) throws IOException {
        TestInstallation installation = TestInstallation.in(temporary);
        workbench =
                Workbench.open(installation.home(), installation.distribution(), Product.read(), Workbench.Use.SERVER);
        run(
                "import",
                installation.distribution().packages().resolve("unmik-2021-22").toString());
        browser = Browser.of(workbench);
        whole = figures();
    }

    @AfterAll
    void end() {
        workbench.close();
    }

    static List<List<String>> pairs() {
        List<List<String>> pairs = new ArrayList<>();
        for (int first = 0; first < SUPPORT.size(); first++) {
            for (int second = first + 1; second < SUPPORT.size(); second++) {
                pairs.add(List.of(SUPPORT.get(first), SUPPORT.get(second)));
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void workWithoutTheOtherFour(List<String> pair) {
        List<String> others =
                SUPPORT.stream().filter(module -> !pair.contains(module)).toList();
        others.forEach(module -> run("features", "remove", module));
        try {
            assertThat(differences(figures(), without(whole, others))).isEmpty();
            assertThat(modulesOfViews()).containsAll(pair).doesNotContainAnyElementsOf(others);
            assertThat(browser.json(SCOPE + "report").asJsonObject().getJsonArray("parts"))
                    .hasSizeGreaterThan(100);
            assertThat(browser.get(SCOPE + "findings").body()).doesNotContain("cannot be computed", "has failed");
        } finally {
            others.forEach(module -> run("features", "install", module));
        }
    }

    /** The modules whose views answer; every one of them must. */
    private List<String> modulesOfViews() {
        List<String> modules = new ArrayList<>();
        for (JsonValue view : browser.json("/api/v1/views").asJsonArray()) {
            String id = view.asJsonObject().getString("id");
            assertThat(browser.get(SCOPE + "views/" + id).statusCode()).as(id).isEqualTo(200);
            modules.add(id.substring(0, id.indexOf('/')));
        }
        return modules;
    }

    /** The exact figures by key; what modules explain of a variance counts together with what is left unexplained. */
    private Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>();
        Map<String, BigDecimal> variances = new TreeMap<>();
        for (JsonValue measure : browser.json(SCOPE + "measures").asJsonArray()) {
            JsonObject object = measure.asJsonObject();
            String key = object.getString("key");
            String exact = object.isNull("figure")
                    ? ""
                    : object.getJsonObject("figure").getString("exact");
            if (key.matches("finance\\.variance-(un)?explained\\..*")) {
                variances.merge(key.replace("-unexplained", "-explained"), new BigDecimal(exact), BigDecimal::add);
            } else {
                figures.put(key, exact);
            }
        }
        variances.forEach(
                (key, sum) -> figures.put(key, sum.stripTrailingZeros().toPlainString()));
        return figures;
    }

    private static List<String> differences(Map<String, String> now, Map<String, String> before) {
        TreeSet<String> keys = new TreeSet<>(now.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(now.get(key), before.get(key)))
                .map(key -> "%s is %s and was %s".formatted(key, now.get(key), before.get(key)))
                .toList();
    }

    private static Map<String, String> without(Map<String, String> figures, List<String> modules) {
        Map<String, String> left = new TreeMap<>(figures);
        left.keySet().removeIf(key -> modules.contains(key.substring(0, key.indexOf('.'))));
        return left;
    }

    private void run(String... words) {
        Ran ran = TestInstallation.run(workbench, words);
        assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
    }
}
