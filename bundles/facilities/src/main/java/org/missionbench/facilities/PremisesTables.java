package org.missionbench.facilities;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Quantity;

/** Tables of premises and of what is done for them. */
final class PremisesTables {

    private static final String SITE = "site";

    private final Estate estate;
    private final Services services;

    PremisesTables(Estate estate, Services services) {
        this.estate = estate;
        this.services = services;
    }

    /** Premises by place, planned and in use. */
    Table byLocation() {
        List<Table.Row> rows = new ArrayList<>();
        for (FacilityLocation location : estate.locations()) {
            List<Premises> used = at(location, estate.used());
            List<Premises> planned = at(location, estate.planned());
            if (!used.isEmpty() || !planned.isEmpty()) {
                rows.add(row(location.code(), location.title(), planned, used));
            }
        }
        rows.add(total(estate.used()));
        return Cells.table(
                "facility-premises-by-location",
                "Premises by location",
                asAt() + "; area in square metres, rent of a month in thousands of United States dollars",
                Cells.columns(List.of("Location"), "Planned", "In use", "Area", "Occupants", "Rent"),
                rows);
    }

    private Table.Row total(List<Premises> used) {
        return Cells.total(
                Cells.text("Total"),
                Cells.counted(estate.planned().size(), SITE, "premises.planned"),
                Cells.counted(used.size(), SITE, "premises"),
                Cells.figure(squareMetres(used), FigureStyle.COUNT, "area"),
                Cells.counted(Estate.occupants(used), "person", "occupants"),
                Cells.figure(Estate.monthlyRent(used), FigureStyle.THOUSANDS, "monthly-rent"));
    }

    private static Table.Row row(String id, String title, List<Premises> planned, List<Premises> used) {
        return Cells.line(
                id,
                Cells.text(title),
                Cells.count(planned.size(), SITE),
                Cells.count(used.size(), SITE),
                Cells.plain(squareMetres(used), FigureStyle.COUNT),
                Cells.count(Estate.occupants(used), "person"),
                Cells.plain(Estate.monthlyRent(used), FigureStyle.THOUSANDS));
    }

    /** Each of the premises, those left in the period as well. */
    Table all() {
        return Cells.table(
                "facility-premises",
                "Premises",
                "Area in square metres, rent of a month in thousands of United States dollars",
                Cells.columns(List.of("Premises", "Location", "Tenure", "Until"), "Area", "Occupants", "Rent"),
                estate.premises().stream().map(this::row).toList());
    }

    private Table.Row row(Premises premises) {
        List<Premises> one = List.of(premises);
        return Cells.line(
                premises.code(),
                Cells.text(premises.title()),
                Cells.text(estate.locationTitle(premises.location())),
                Cells.text(Slugs.of(premises.tenure())),
                Cells.text(until(premises)),
                Cells.plain(premises.area() == null ? null : squareMetres(one), FigureStyle.COUNT),
                Cells.count(Estate.occupants(one), "person"),
                Cells.plain(premises.monthlyRent(), FigureStyle.THOUSANDS));
    }

    private static String until(Premises premises) {
        if (premises.inUseTo() != null) {
            return "left on " + Captions.day(premises.inUseTo());
        }
        return premises.leaseEnds() == null ? "" : "lease to " + Captions.day(premises.leaseEnds());
    }

    /** Sites by service, planned and provided, with the contract that ends first. */
    Table services() {
        List<Table.Row> rows = services.kinds().stream()
                .map(kind -> Cells.line(
                        kind.code(),
                        Cells.text(kind.title()),
                        Cells.text(contracts(kind)),
                        Cells.counted(services.planned(kind), SITE, "service-sites", kind.code(), "planned"),
                        Cells.counted(services.provided(kind), SITE, "service-sites", kind.code())))
                .toList();
        return Cells.table(
                "facility-services",
                "Services at premises",
                estate.period() + ", sites",
                Cells.columns(List.of("Service", "Contracts"), "Planned", "Provided"),
                rows);
    }

    private String contracts(ServiceKind kind) {
        String words = services.contracts().stream()
                .filter(contract -> contract.service().equals(kind.code()))
                .map(contract -> "%s to %s".formatted(contract.number(), Captions.day(contract.to())))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "own staff" : words;
    }

    private String asAt() {
        return "As at " + Captions.day(estate.period().to());
    }

    private static List<Premises> at(FacilityLocation location, List<Premises> premises) {
        return premises.stream()
                .filter(row -> row.location().equals(location.code()))
                .toList();
    }

    private static Quantity squareMetres(List<Premises> premises) {
        return new Quantity(Estate.area(premises), "square metre");
    }
}
