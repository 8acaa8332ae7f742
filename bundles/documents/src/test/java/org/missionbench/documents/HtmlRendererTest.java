package org.missionbench.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.content.Document;

class HtmlRendererTest {

    private final byte[] file = html(SampleReport.small());
    private final String page = new String(file, StandardCharsets.UTF_8);

    @Test
    void printsTablesAsTheReportWould() throws Exception {
        Files.write(Path.of("target/sample.html"), file);
        assertThat(HtmlTables.read(file).get("financial-resources"))
                .contains(
                        List.of("Military observers", "450.2", "434.1", "16.1", "3.6"),
                        List.of("Military contingents", "–", "–", "–", "–"),
                        List.of("International staff", "20 177.4", "20 193.7", "(16.3)", "(0.1)"),
                        List.of("Air operations", "–", "12.6", "(12.6)", "–"),
                        List.of("Facilities and infrastructure", "5 124.8", "5 032.0", "92.7", "1.8"),
                        List.of("Gross requirements", "35 814.0", "35 580.2", "233.7", "0.7"));
        assertThat(HtmlTables.read(file).get("borrowings"))
                .containsExactly(
                        List.of("31 July 2031", "12.5", "=1+1 is not a formula"),
                        List.of("31 August 2031", "–", "<repaid> & “closed”"));
    }

    @Test
    void groupsDigitsByANarrowSpaceThatDoesNotBreak() {
        assertThat(page).contains("20\u202F177.4");
    }

    @Test
    void headsItsTablesForReadersWhoCannotSee() {
        assertThat(page)
                .contains("<html lang=\"en\"")
                .contains("<th scope=\"colgroup\" colspan=\"2\"><span class=\"over\">Variance</span></th>")
                .contains("<th scope=\"col\" rowspan=\"2\" class=\"figure\">Apportionment</th>")
                .contains("<th scope=\"rowgroup\">Military and police personnel</th>")
                .contains("<th scope=\"row\">International staff</th>")
                .contains("<td class=\"figure\">(3)=(1)-(2)</td>");
    }

    @Test
    void linksNotesBothWays() {
        assertThat(page)
                .contains("<a id=\"footnote-mark-1\" href=\"#footnote-1\"")
                .contains("<a href=\"#footnote-mark-1\"")
                .contains("id=\"financial-resources.mark-a\" href=\"#financial-resources.note-a\"")
                .contains("<a href=\"#financial-resources.mark-a\"");
    }

    @Test
    void describesItsCharts() {
        assertThat(page)
                .contains("aria-labelledby=\"monthly.title monthly.description\"")
                .contains("<desc id=\"monthly.description\">Twelve pairs of columns")
                .contains("var(--accent, #1f5a8a)");
    }

    @Test
    void setsRunningTextInCellsWithItsNumbersAndTheirSources() {
        assertThat(page)
                .contains("<colgroup><col style=\"width: 35%\"/><col style=\"width: 12%\"/>")
                .contains("<th scope=\"rowgroup\" colspan=\"3\">Substantive outputs</th>")
                .contains("<th scope=\"row\"><p>42 meetings with <em>returnees’ associations</em></p></th>")
                .contains("data-measure=\"results.output.1-1-1.completed.meetings\">38</span>")
                .contains("<span class=\"sourced\" title=\"Source: A/86/77, para. 9\">24,693</span> people.</p>");
    }

    @Test
    void saysWhereAFigureIsMissing() {
        assertThat(page).contains("[no figure: fuel.litres]").contains("<strong>Missing.</strong> The section");
    }

    @Test
    void runsNothingAndFetchesNothing() {
        assertThat(page)
                .doesNotContain("<script", "javascript:", "@import", " src=", "url(http")
                .doesNotContainPattern("href=\"[^#]");
    }

    @Test
    void escapesWhatPeopleWrite() {
        assertThat(page).contains("&lt;repaid&gt; &amp; “closed”").doesNotContain("<repaid>");
    }

    @Test
    void skipsNoLevelOfHeadings() {
        assertThat(page).contains("<h3 id=\"heading-10\" class=\"depth-4\"");
    }

    @Test
    void writesTheSameBytesForTheSameDocument() {
        assertThat(html(SampleReport.small())).isEqualTo(file);
    }

    private static byte[] html(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlRenderer().render(document, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
