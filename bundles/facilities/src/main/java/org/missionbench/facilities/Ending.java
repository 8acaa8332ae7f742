package org.missionbench.facilities;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.missionbench.contracts.content.Table;

/** Leases and contracts that end soon. */
final class Ending {

    private Ending() {}

    /** Those that end no later than so many days after the period, the first to end on top. */
    static Table table(Estate estate, Services services, int calendarDays) {
        LocalDate last = estate.period().to().plusDays(calendarDays);
        return Cells.table(
                "facility-ending",
                "Leases and contracts that end",
                "To " + Captions.day(last),
                Cells.columns(List.of("Kind", "Number", "Title", "Ends"), "Days left"),
                Stream.concat(leases(estate), contracts(services))
                        .filter(item -> !item.ends().isAfter(last))
                        .sorted(Comparator.comparing(Item::ends).thenComparing(Item::number))
                        .map(item -> row(item, estate.period().to()))
                        .toList());
    }

    private static Stream<Item> leases(Estate estate) {
        return estate.used().stream().flatMap(row -> Stream.ofNullable(row.leaseEnds())
                .map(ends -> new Item("lease", row.code(), row.title(), ends)));
    }

    private static Stream<Item> contracts(Services services) {
        return services.contracts().stream()
                .map(row -> new Item(
                        "contract",
                        row.number(),
                        "%s, %s".formatted(services.title(row.service()), row.title()),
                        row.to()));
    }

    private static Table.Row row(Item item, LocalDate from) {
        return Cells.line(
                Slugs.of(item.kind() + " " + item.number()),
                Cells.text(item.kind()),
                Cells.text(item.number()),
                Cells.text(item.title()),
                Cells.text(item.ends().toString()),
                Cells.count(ChronoUnit.DAYS.between(from, item.ends()), "day"));
    }

    private record Item(String kind, String number, String title, LocalDate ends) {}
}
