package org.missionbench.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** One project as an IATI activity; the numbers are codes of the lists that version 2.03 of the standard names. */
final class IatiActivity {

    private static final String FUNDING = "1";
    private static final String IMPLEMENTING = "4";
    private static final String DISBURSEMENT = "3";
    private static final String EXPENDITURE = "4";
    private static final String DAC = "1";
    private static final String OWN_VOCABULARY = "99";
    private static final String GENDER_EQUALITY = "1";
    private static final String APPROXIMATE = "2";
    private static final Map<Project.State, String> STATUS = Map.of(
            Project.State.PROPOSED, "1",
            Project.State.APPROVED, "1",
            Project.State.ONGOING, "2",
            Project.State.COMPLETED, "3",
            Project.State.CLOSED, "4",
            Project.State.CANCELLED, "5");

    private final BudgetPeriod period;
    private final IatiPublisher publisher;
    private final FilledText text;
    private final Portfolio portfolio;
    private final ProjectFunds funds;
    private final List<ProjectMunicipality> municipalities;
    private final List<ProjectTag> tags;

    IatiActivity(RecordStore store, MissionPeriod scope, IatiPublisher publisher, FilledText text) {
        this.period = scope.period();
        this.publisher = publisher;
        this.text = text;
        this.portfolio = Portfolio.of(store, scope);
        this.funds = ProjectFunds.of(store, scope);
        this.municipalities = store.all(scope, ProjectMunicipality.class);
        this.tags = store.all(scope, ProjectTag.class);
    }

    /** Writes the content of the activity, in the order that the schema demands. */
    void write(Project project, Xml xml) throws XMLStreamException {
        xml.text("iati-identifier", publisher.activityPrefix() + project.code());
        xml.narrative(
                "reporting-org", publisher.title(), "ref", publisher.reference(), "type", publisher.organizationType());
        xml.narrative("title", project.title());
        xml.narrative("description", text.of(project.summary() == null ? project.title() : project.summary()));
        participants(project, xml);
        xml.empty("activity-status", "code", String.valueOf(STATUS.get(project.state())));
        dates(project, xml);
        places(project, xml);
        sorting(project, xml);
        budget(project, xml);
        transactions(project, xml);
    }

    private void participants(Project project, Xml xml) throws XMLStreamException {
        xml.narrative(
                "participating-org",
                publisher.title(),
                organization(publisher.reference(), publisher.organizationType(), "role", FUNDING));
        Optional<ImplementingEntity> entity = portfolio.entity(project);
        if (entity.isPresent()) {
            xml.narrative(
                    "participating-org",
                    entity.get().title(),
                    organization(entity.get().iatiReference(), organizationType(project), "role", IMPLEMENTING));
        }
    }

    private void dates(Project project, Xml xml) throws XMLStreamException {
        boolean started = project.isImplemented();
        boolean ended = project.state() == Project.State.COMPLETED || project.state() == Project.State.CLOSED;
        date(project.startsOn(), started ? "2" : "1", xml);
        date(project.endsOn(), ended ? "4" : "3", xml);
    }

    private static void date(@Nullable LocalDate date, String type, Xml xml) throws XMLStreamException {
        if (date != null) {
            xml.empty("activity-date", "type", type, "iso-date", date.toString());
        }
    }

    private void places(Project project, Xml xml) throws XMLStreamException {
        if (publisher.placeKind() == IatiPublisher.PlaceKind.COUNTRY) {
            xml.empty("recipient-country", "code", publisher.placeCode());
        } else {
            xml.empty("recipient-region", "code", publisher.placeCode(), "vocabulary", DAC);
        }
        for (ProjectMunicipality place : municipalities) {
            if (place.project().equals(project.code())) {
                xml.open("location");
                xml.empty("location-reach", "code", "1");
                xml.narrative("name", place.municipality());
                xml.empty("exactness", "code", APPROXIMATE);
                xml.close();
            }
        }
    }

    private void sorting(Project project, Xml xml) throws XMLStreamException {
        String sector = portfolio.areasOf(project).stream()
                .flatMap(area -> Optional.ofNullable(area.sectorCode()).stream())
                .findFirst()
                .orElse(publisher.sectorCode());
        xml.empty("sector", "vocabulary", DAC, "code", sector);
        for (ProjectTag tag : tags) {
            if (tag.project().equals(project.code()) && publisher.tagVocabulary() != null) {
                xml.narrative(
                        "tag",
                        tag.tag(),
                        "code",
                        tag.tag(),
                        "vocabulary",
                        OWN_VOCABULARY,
                        "vocabulary-uri",
                        publisher.tagVocabulary());
            }
        }
        for (GenderMarker marker : portfolio.genderMarkers()) {
            if (marker.code().equals(project.genderMarker()) && marker.iatiSignificance() != null) {
                xml.empty(
                        "policy-marker",
                        "vocabulary",
                        DAC,
                        "code",
                        GENDER_EQUALITY,
                        "significance",
                        marker.iatiSignificance().toString());
            }
        }
    }

    private void budget(Project project, Xml xml) throws XMLStreamException {
        Money budgeted = funds.budgeted(project.code()::equals);
        if (!budgeted.isNil()) {
            xml.open("budget", "type", "1", "status", "2");
            xml.empty("period-start", "iso-date", period.from().toString());
            xml.empty("period-end", "iso-date", period.to().toString());
            value(budgeted, period.from(), xml);
            xml.close();
        }
    }

    private void transactions(Project project, Xml xml) throws XMLStreamException {
        boolean isTransfer = portfolio
                .implementerType(project)
                .map(ImplementerType::receivesFunds)
                .orElse(false);
        for (ProjectExpenditure row : funds.expenditures(project.code())) {
            LocalDate date = row.month().atEndOfMonth();
            xml.open("transaction");
            xml.empty("transaction-type", "code", isTransfer ? DISBURSEMENT : EXPENDITURE);
            xml.empty("transaction-date", "iso-date", date.toString());
            value(row.amount(), date, xml);
            xml.narrative("provider-org", publisher.title(), organization(publisher.reference(), ""));
            Optional<ImplementingEntity> receiver = portfolio.entity(project).filter(entity -> isTransfer);
            if (receiver.isPresent()) {
                xml.narrative(
                        "receiver-org",
                        receiver.get().title(),
                        organization(receiver.get().iatiReference(), organizationType(project)));
            }
            xml.close();
        }
    }

    private static void value(Money amount, LocalDate date, Xml xml) throws XMLStreamException {
        xml.text(
                "value",
                amount.toDecimal().toPlainString(),
                "currency",
                amount.currency().getCurrencyCode(),
                "value-date",
                date.toString());
    }

    private String organizationType(Project project) {
        return portfolio
                .implementerType(project)
                .flatMap(type -> Optional.ofNullable(type.iatiOrganizationType()))
                .orElse("");
    }

    private static String[] organization(@Nullable String reference, String type, String... more) {
        List<String> attributes = new ArrayList<>();
        if (reference != null) {
            attributes.addAll(List.of("ref", reference));
        }
        if (!type.isEmpty()) {
            attributes.addAll(List.of("type", type));
        }
        attributes.addAll(List.of(more));
        return attributes.toArray(String[]::new);
    }
}
