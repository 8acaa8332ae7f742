package org.missionbench.programmes;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** Writes projects as IATI activities; the same rows give the same bytes, so the file bears no time of its making. */
final class IatiFile {

    private static final String VERSION = "2.03";

    private final IatiPublisher publisher;
    private final IatiActivity activity;

    IatiFile(RecordStore store, MissionPeriod scope, IatiPublisher publisher, FilledText text) {
        this.publisher = publisher;
        this.activity = new IatiActivity(store, scope, publisher, text);
    }

    void write(List<Project> projects, OutputStream out) {
        try {
            Xml xml = new Xml(out);
            xml.open("iati-activities", "version", VERSION);
            for (Project project : projects) {
                xml.open("iati-activity", "default-currency", "USD", "xml:lang", publisher.language());
                activity.write(project, xml);
                xml.close();
            }
            xml.close();
            xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The IATI file cannot be written: " + e.getMessage(), e);
        }
    }
}
