package org.missionbench.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Document;

class HtmlRendererTest {

    private final String page = html(SampleReport.small());

    @Test
    void writesAPageToLookAt() throws IOException {
        Files.writeString(Path.of("target/sample.html"), page);
        assertThat(Path.of("target/sample.html")).isNotEmptyFile();
    }

    private static String html(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlRenderer().render(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
