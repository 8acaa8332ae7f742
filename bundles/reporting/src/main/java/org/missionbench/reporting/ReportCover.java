package org.missionbench.reporting;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** The head of the report's first page. */
@Dataset(
        name = "report-cover",
        title = "Cover of the report",
        help = "What stands at the head of the report: one row for each language.")
record ReportCover(
        @Column(
                        label = "Language",
                        help = "BCP 47 tag of the language the report is written in.",
                        key = true,
                        pattern = "[a-z]{2}",
                        example = "en")
                String language,
        @Column(
                        label = "Symbol",
                        help = "Symbol of the document, running on every page.",
                        optional = true,
                        example = "A/77/589")
                @Nullable String symbol,
        @Column(label = "Organization", help = "Who issues the report.", example = "United Nations")
                String organization,
        @Column(label = "Body", help = "To whom it is addressed.", optional = true, example = "General Assembly")
                @Nullable String body,
        @Column(
                        label = "Session",
                        help = "Session of that body, its number alone.",
                        optional = true,
                        example = "Seventy-seventh")
                @Nullable String session,
        @Column(label = "Agenda item", help = "Item, its number alone.", optional = true, example = "160") @Nullable String agendaItem,
        @Column(
                        label = "Title",
                        help = "Full title of the report.",
                        example = "Performance report on the budget of the mission")
                String title,
        @Column(
                        label = "Subtitle",
                        help = "A second line under the title.",
                        optional = true,
                        example = "Report of the Secretary-General")
                @Nullable String subtitle,
        @Column(label = "Date", help = "As printed.", optional = true, example = "14 November 2022") @Nullable String date) {}
