package org.missionbench.documents.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.intake.Sheet;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.Money;

/** Rows of a dataset that has a column of every type. */
final class SampleSheets {

    private static final DatasetShape SHAPE = DatasetShape.of(Trip.class);
    static final List<String> HEADS = List.of(
            "number", "purpose", "traveller", "days", "rate", "cost", "departure", "month", "year", "approved", "kind");
    static final List<String> ROW = List.of(
            "T-1",
            "Rencontre à Prishtinë",
            "staff",
            "12",
            "0.892000",
            "-1234.50",
            "2022-06-30",
            "2022-06",
            "2021/22",
            "yes",
            "within-mission");

    private SampleSheets() {}

    static List<Sheet> trips(List<List<String>> rows) {
        return List.of(new Sheet(SHAPE, Map.of("traveller", List.of("staff", "police")), rows));
    }

    /** A dataset with a column of every type. */
    @Dataset(name = "trips", title = "Trips", help = "One row for each trip.")
    private record Trip(
            @Column(label = "Number", help = "Of the trip.", key = true, example = "T-17") String number,
            @Column(label = "Purpose", help = "In words.", optional = true) @Nullable String purpose,
            @Column(label = "Traveller", help = "Who.", optional = true) @Nullable String traveller,
            @Column(label = "Days", help = "Whole days.") long days,
            @Column(label = "Rate", help = "Of exchange.", optional = true) @Nullable BigDecimal rate,
            @Column(label = "Cost", help = "In dollars.", example = "1200.50") Money cost,
            @Column(label = "Departure", help = "Day.", optional = true) @Nullable LocalDate departure,
            @Column(label = "Month", help = "Of the trip.", optional = true) @Nullable YearMonth month,
            @Column(label = "Year", help = "Budget period.", optional = true) @Nullable BudgetPeriod year,
            @Column(label = "Approved", help = "Whether.") boolean approved,
            @Column(label = "Kind", help = "Where to.", optional = true) @Nullable Kind kind) {}

    private enum Kind {
        WITHIN_MISSION,
        OUTSIDE
    }
}
