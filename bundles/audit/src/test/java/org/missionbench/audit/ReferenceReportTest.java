package org.missionbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A printed report that is not part of this repository; skipped where it is not there. */
class ReferenceReportTest {

    private static final Path REPORT = Path.of("..", "..", "..", "..", "shared", "reference", "A-77-589", "text.txt");
    private static final Path BESIDE = Path.of("..", "..", "..", "shared", "reference", "A-77-589", "text.txt");

    @Test
    void findsTheKnownContradictions() throws IOException {
        Path report = Files.exists(REPORT) ? REPORT : BESIDE;
        assumeTrue(Files.exists(report), "the printed report is not here");
        List<String> findings = Texts.findings(Files.readString(report));
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding).contains("146,487", "72,984 + 72,902 = 145,886"))
                .anySatisfy(finding -> assertThat(finding).contains("2.2 per cent", "2.7"))
                .anySatisfy(finding -> assertThat(finding).contains("$0.1 million", "152,100"))
                .anySatisfy(finding -> assertThat(finding).contains("112", "113"))
                .anySatisfy(finding -> assertThat(finding).contains("366", "353"))
                .hasSizeBetween(15, 26);
    }
}
