package org.missionbench.ict;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Percentage;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Incidents, and what share of them was resolved within their targets. */
@Component
public final class IncidentMeasures implements MeasureSource {

    private static final String INCIDENT = "incident";
    private static final String ROWS = "ict-incident";
    private static final String RATE =
            "incidents resolved within the target hours of their criticality ÷ (incidents resolved + open ones past their target), by month of report; without cancelled ones and those without a target";

    private static final List<Count> COUNTS = List.of(
            new Count("incidents", "Incidents", "incidents that were not cancelled", Tally::incidents),
            new Count(
                    "incidents-in-time",
                    "Incidents resolved in time",
                    "incidents resolved within the target hours of their criticality",
                    Tally::inTime),
            new Count(
                    "incidents-judged",
                    "Incidents held against a target",
                    "incidents resolved + open ones past their target, without those without a target",
                    Tally::judged),
            new Count(
                    "incidents-open",
                    "Incidents open with a target",
                    "open incidents of a criticality with a target",
                    tally -> tally.pending() + tally.overdue()));

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public IncidentMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/incident-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        IncidentBook book = IncidentBook.of(store, scope);
        MeasureList list = new MeasureList();
        if (!book.groups().isEmpty()) {
            all(list, "", "", book.tally(group -> true), MeasureList.rows(ROWS));
            for (YearMonth month : scope.period().months()) {
                String title = ", reported in " + Captions.month(month);
                Tally tally = book.tally(IncidentBook.ofMonth(month));
                all(list, "." + month, title, tally, MeasureList.rows(ROWS, "month", month.toString()));
            }
            book.criticalities().forEach(criticality -> ofCriticality(list, book, criticality));
        }
        planned(list, book.criticalities());
        return list.all();
    }

    private static void ofCriticality(MeasureList list, IncidentBook book, Criticality criticality) {
        String suffix = "." + criticality.code();
        String title = ", criticality " + criticality.title().toLowerCase(Locale.ROOT);
        RowSelection rows = MeasureList.rows(ROWS, "criticality", criticality.code());
        all(list, suffix, title, book.tally(IncidentBook.ofCriticality(criticality.code())), rows);
        list.add(
                "median-hours" + suffix,
                "Hours to resolution, median" + title,
                book.median(criticality.code())
                        .map(hours -> Quantity.of(hours, "hour"))
                        .orElse(null),
                "hours within which half of the resolved incidents were resolved",
                rows);
    }

    private static void all(MeasureList list, String suffix, String title, Tally tally, RowSelection rows) {
        for (Count count : COUNTS) {
            list.count(
                    count.key + suffix, count.title + title, count.of.applyAsLong(tally), INCIDENT, count.method, rows);
        }
        list.add(
                "resolved-in-time" + suffix,
                "Incidents resolved in time, share" + title,
                tally.rate().orElse(null),
                RATE,
                rows);
    }

    // only one share planned for all of them is a planned share of the whole
    private static void planned(MeasureList list, List<Criticality> criticalities) {
        Criticality.sharedPlan(criticalities)
                .ifPresent(share -> list.add(
                        "planned-resolved-in-time",
                        "Incidents to be resolved in time, share",
                        new Percentage(share),
                        "as entered, when it is the same for every criticality with a target",
                        MeasureList.rows("ict-criticality")));
    }

    /** A number of a tally that is a measure. */
    private record Count(String key, String title, String method, ToLongFunction<Tally> of) {}
}
