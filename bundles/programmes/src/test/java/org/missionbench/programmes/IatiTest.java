package org.missionbench.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.xml.sax.SAXException;

class IatiTest {

    private static final IatiPublisher PUBLISHER = new IatiPublisher(
            "XX-MISSION",
            "The mission",
            "40",
            "XX-MISSION-",
            IatiPublisher.PlaceKind.REGION,
            "298",
            "15220",
            "en",
            "urn:tags");

    @TempDir
    Path folder;

    private OwnRows rows;

    @BeforeEach
    void opens() {
        rows = OwnRows.inOrder(folder).put(PUBLISHER);
    }

    @AfterEach
    void closes() {
        rows.close();
    }

    @Test
    void validatesAgainstTheOfficialSchema() throws Exception {
        rows.put(
                new ProjectMunicipality("well", "Upper Valley"),
                new ProjectTag("well", "drought"),
                OwnRows.people("well", "people", "300", null, null));
        assertThat(written(rows.store(), folder).status()).isEqualTo(CommandOutcome.Status.DONE);
        validate(folder.resolve("iati/activities.xml"));
    }

    @Test
    void saysWhoDidWhatWhereForHowMuch() throws Exception {
        rows.put(OwnRows.people("well", "people", "1300", null, null));
        written(rows.store(), folder);
        assertThat(Files.readString(folder.resolve("iati/activities.xml")))
                .contains(
                        "<iati-activities version=\"2.03\">",
                        "<iati-identifier>XX-MISSION-well</iati-identifier>",
                        "<narrative>The well serves 1,300 people.</narrative>",
                        "<participating-org ref=\"XX-1\" type=\"22\" role=\"4\">",
                        "<activity-status code=\"3\"/>",
                        "<activity-date type=\"2\" iso-date=\"2023-10-02\"/>",
                        "<activity-date type=\"3\" iso-date=\"2024-03-29\"/>",
                        "<activity-date type=\"4\" iso-date=\"2024-03-29\"/>",
                        "<recipient-region code=\"298\" vocabulary=\"1\"/>",
                        "<sector vocabulary=\"1\" code=\"14030\"/>",
                        "<sector vocabulary=\"1\" code=\"43040\"/>",
                        "<policy-marker vocabulary=\"1\" code=\"1\" significance=\"1\"/>",
                        "<transaction-type code=\"3\"/>",
                        "<transaction-type code=\"4\"/>",
                        "<value currency=\"USD\" value-date=\"2023-11-30\">24000.00</value>");
    }

    @Test
    void givesTheSameBytesTwice() throws Exception {
        written(rows.store(), folder);
        byte[] first = Files.readAllBytes(folder.resolve("iati/activities.xml"));
        written(rows.store(), folder);
        assertThat(folder.resolve("iati/activities.xml")).hasBinaryContent(first);
    }

    @Test
    void namesProjectsThatHaveNoDate() throws Exception {
        rows.put(OwnRows.project("bridge", "roads", null, null, null, null, Project.State.PROPOSED));
        CommandOutcome outcome = written(rows.store(), folder);
        assertThat(outcome.status()).isEqualTo(CommandOutcome.Status.FINDINGS);
        assertThat(outcome.parts()).contains(new CommandOutcome.Line("Left out for want of a start or end: bridge"));
        validate(folder.resolve("iati/activities.xml"));
    }

    @Test
    void isRefusedWithoutAPublisher(@TempDir Path other) {
        try (OwnRows none = OwnRows.inOrder(other)) {
            assertThatThrownBy(() -> written(none.store(), other))
                    .isInstanceOf(CommandRefused.class)
                    .hasMessageContaining("iati-publisher has 0 rows for TESTMISSION 2023/24");
        }
    }

    static CommandOutcome written(RecordStore store, Path folder) throws CommandRefused {
        return new ExportIatiCommand(store, OwnRows.measures(store))
                .run(new Arguments(Map.of("file", "iati/activities.xml"), folder), Progress.NONE);
    }

    /** The schema's own import of xml.xsd is found beside it, so nothing is asked of the network. */
    static void validate(Path file) throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalSchema", "file");
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        Path schema = Path.of("src/test/resources/iati-2.03/iati-activities-schema.xsd");
        factory.newSchema(schema.toFile()).newValidator().validate(new StreamSource(file.toFile()));
    }
}
