package org.missionbench.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Document;
import org.missionbench.documents.SampleReport;

class DocxRendererTest {

    @Test
    void writesAFileToLookAt() throws IOException {
        Files.write(Path.of("target/sample.docx"), docx(SampleReport.small()));
        Files.write(Path.of("target/large.docx"), docx(SampleReport.large()));
        assertThat(Path.of("target/sample.docx")).isNotEmptyFile();
    }

    private static byte[] docx(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer().render(document, out);
        return out.toByteArray();
    }
}
