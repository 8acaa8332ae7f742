package org.missionbench.platform.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.missionbench.platform.profile.ImportProfile.Others;
import org.missionbench.platform.profile.SourceLayout.Kind;

/** Reads the file of a profile, and refuses whatever it does not understand. */
final class ProfileReader {

    private static final long LARGEST = 1 << 20;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ProfileNode root;
    private final SourceHeads heads;

    private ProfileReader(ProfileNode root) {
        this.root = root.only(
                "title",
                "help",
                "file",
                "heads",
                "optional",
                "skip",
                "footer",
                "numbers",
                "language",
                "mission",
                "period",
                "others",
                "datasets");
        this.heads = heads();
    }

    static ImportProfile read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > LARGEST) {
            throw new ProfileRefused(
                    "%s: it is larger than %d bytes; a profile holds no data".formatted(file, LARGEST));
        }
        try {
            byte[] text = Files.readAllBytes(file);
            JsonNode json = JSON.readTree(text);
            ProfileNode root = new ProfileNode(file.toString(), ProfileLines.of(JSON, text), "", json);
            return new ProfileReader(root).profile(name.substring(0, name.length() - ".json".length()));
        } catch (JsonProcessingException e) {
            throw new ProfileRefused("%s line %d, column %d: %s; mend the JSON there"
                    .formatted(
                            file,
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                            e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
                            e.getOriginalMessage()));
        }
    }

    private ImportProfile profile(String name) {
        Others others = root.at("others")
                .asIfPresent(ProfileReader::others, "reject or skip")
                .orElse(Others.REJECT);
        CellReader cells = CellReader.of(root, heads);
        Map<String, CellRule> scope = new LinkedHashMap<>();
        for (String part : List.of("mission", "period")) {
            if (root.has(part)) {
                scope.put(part, cells.read(part, root.at(part)));
            }
        }
        return new ImportProfile(
                name,
                root.at("title").filled(),
                root.at("help").textOr(""),
                layout(root.at("file")),
                heads,
                rules(root.at("skip")),
                rules(root.at("footer")),
                scope,
                others,
                targets(cells));
    }

    private static SourceLayout layout(ProfileNode file) {
        Kind kind = file.only("kind", "delimiter", "encoding", "linesBeforeHead", "sheet")
                .at("kind")
                .as(text -> Kind.valueOf(lower(text)), "csv or xlsx");
        for (String other : kind == Kind.CSV ? List.of("sheet") : List.of("delimiter", "encoding")) {
            if (file.has(other)) {
                throw file.at(other)
                        .refused("a file of the kind %s has none; take it out"
                                .formatted(kind.name().toLowerCase(Locale.ROOT)));
            }
        }
        return new SourceLayout(
                kind,
                file.at("delimiter")
                        .asIfPresent(ProfileReader::delimiter, "one sign such as ; or \\t")
                        .orElse(','),
                file.at("encoding")
                        .asIfPresent(Charset::forName, "an encoding such as UTF-8 or windows-1252")
                        .orElse(SourceLayout.PLAIN.encoding()),
                file.at("linesBeforeHead").count(0),
                file.at("sheet").textOr(""));
    }

    private SourceHeads heads() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        root.at("heads").fields().forEach((column, node) -> names.put(column, node.texts()));
        if (names.isEmpty()) {
            throw root.at("heads")
                    .refused("name the columns of the file that are read, such as \"date\": \"Posting date\"");
        }
        Set<String> optional = Set.copyOf(root.at("optional").items().stream()
                .map(item -> known(names.keySet(), item))
                .toList());
        return new SourceHeads(names, optional);
    }

    private List<TargetRows> targets(CellReader cells) {
        List<TargetRows> targets = new ArrayList<>();
        for (ProfileNode node : root.at("datasets").items()) {
            node.only("dataset", "only", "once", "columns");
            List<CellRule> rules = new ArrayList<>();
            node.at("columns").fields().forEach((column, rule) -> rules.add(cells.read(column, rule)));
            if (rules.isEmpty()) {
                throw node.at("columns").refused("say what stands in the columns of the dataset");
            }
            targets.add(new TargetRows(
                    node.at("dataset").filled(),
                    rules(node.at("only")),
                    node.at("once").yes(),
                    rules));
        }
        if (targets.isEmpty()) {
            throw root.at("datasets").refused("name the datasets that the rows become");
        }
        return targets;
    }

    private List<RowRule> rules(ProfileNode list) {
        return list.items().stream().map(this::rule).toList();
    }

    private RowRule rule(ProfileNode node) {
        node.only("column", "blank", "equals", "begins", "matches", "not");
        List<Predicate<String>> tests = new ArrayList<>();
        if (node.has("blank")) {
            boolean blank = node.at("blank").yes();
            tests.add(text -> text.isEmpty() == blank);
        }
        if (node.has("equals")) {
            List<String> texts = node.at("equals").texts();
            tests.add(texts::contains);
        }
        if (node.has("begins")) {
            List<String> texts = node.at("begins").texts();
            tests.add(text -> beginsWithAny(text, texts));
        }
        if (node.has("matches")) {
            Pattern pattern = node.at("matches").as(Pattern::compile, "a regular expression");
            tests.add(text -> pattern.matcher(text).matches());
        }
        if (tests.size() != 1) {
            throw node.refused("give one of blank, equals, begins, matches");
        }
        Predicate<String> test = tests.get(0);
        return new RowRule(
                known(heads.names().keySet(), node.at("column")), node.at("not").yes() ? test.negate() : test);
    }

    static String known(Set<String> columns, ProfileNode node) {
        String column = node.filled();
        if (!columns.contains(column)) {
            throw node.refused("'%s' is not among the heads; use one of %s, or add it there"
                    .formatted(column, String.join(", ", columns)));
        }
        return column;
    }

    private static boolean beginsWithAny(String text, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return text.toUpperCase(Locale.ROOT);
    }

    private static Others others(String text) {
        return Others.valueOf(lower(text));
    }

    private static char delimiter(String text) {
        if (text.length() != 1 || "\"\r\n".contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }
}
