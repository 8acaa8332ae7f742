package org.missionbench.documents.office;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.missionbench.contracts.content.Document;

/** What a file says about itself. It bears no moment of making: the same document gives the same bytes. */
final class OfficeProperties {

    private static final Date FIXED = new Date(946_684_800_000L);

    private OfficeProperties() {}

    static void set(POIXMLProperties properties, Document document) {
        Document.Cover cover = document.cover();
        setFixed(properties, cover.organization());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(cover.title());
        core.setIdentifier(cover.symbol());
        core.setSubjectProperty(cover.subtitle());
        core.getUnderlyingProperties().setLanguageProperty(document.language());
    }

    /** The properties of a file that has no cover. */
    static void setFixed(POIXMLProperties properties, String creator) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator(creator);
        core.setCreated(Optional.of(FIXED));
        core.setModified(Optional.of(FIXED));
        properties.getExtendedProperties().setApplication("Missionbench");
    }
}
