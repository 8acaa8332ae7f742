package org.missionbench.programmes;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Who publishes in IATI, and what holds for all of its activities. */
@Dataset(
        name = "iati-publisher",
        title = "IATI publisher",
        help = "One row: identifiers and codes that IATI files need. Code lists: iatistandard.org.")
record IatiPublisher(
        @Column(
                        label = "Reference",
                        help = "Identifier of the reporting organization in IATI.",
                        key = true,
                        pattern = "[^ /&|?]+",
                        example = "XM-DAC-41310")
                String reference,
        @Column(
                        label = "Name",
                        help = "Name of the reporting organization.",
                        example = "Department of Peace Operations")
                String title,
        @Column(
                        label = "Organization type",
                        help = "Code of the IATI list OrganisationType: 40 for a multilateral organization.",
                        pattern = "[0-9]{2}",
                        example = "40")
                String organizationType,
        @Column(
                        label = "Prefix",
                        help = "What identifiers of activities begin with; the code of the project follows.",
                        pattern = "[^ /&|?]+",
                        example = "XM-DAC-41310-MISSION-")
                String activityPrefix,
        @Column(label = "Kind of place", help = "country or region.", example = "country") PlaceKind placeKind,
        @Column(
                        label = "Place",
                        help = "ISO code of the country, or code of the OECD DAC region.",
                        pattern = "[A-Z]{2}|[0-9]{2,5}",
                        example = "LB")
                String placeCode,
        @Column(
                        label = "Sector",
                        help = "Code of the sector for areas that have none, five digits of OECD DAC.",
                        pattern = "[0-9]{5}",
                        example = "15220")
                String sectorCode,
        @Column(
                        label = "Language",
                        help = "Language of titles and texts, two letters.",
                        pattern = "[a-z]{2}",
                        example = "en")
                String language,
        @Column(
                        label = "Tag vocabulary",
                        help = "Address that explains the tags; nothing to leave tags out.",
                        optional = true,
                        example = "https://example.org/tags")
                @Nullable String tagVocabulary) {

    /** Of what sort the place is where all activities are. */
    enum PlaceKind {
        COUNTRY,
        REGION
    }
}
