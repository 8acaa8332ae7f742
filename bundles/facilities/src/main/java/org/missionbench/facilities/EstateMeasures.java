package org.missionbench.facilities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RowSelection;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Premises, their places, area, occupants and rent. */
@Component
public final class EstateMeasures implements MeasureSource {

    private static final String LAST_DAY = "premises in use on the last day of the period";

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public EstateMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "facilities/estate-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        Estate estate = Estate.of(store, scope);
        MeasureList list = new MeasureList();
        if (!estate.premises().isEmpty()) {
            counts(list, estate);
            months(list, estate);
            places(list, estate);
            kinds(list, estate);
            sizes(list, estate.used());
            density(list, estate.used());
        }
        return list.all();
    }

    private static void counts(MeasureList list, Estate estate) {
        MeasureList.Counter premises = new MeasureList.Counter(list, "site", "facility-premises");
        premises.count("premises", "Premises in use", estate.used().size(), LAST_DAY);
        premises.count(
                "premises.planned", "Premises, planned", estate.planned().size(), "premises that the budget counts");
        premises.count(
                "leases-ended",
                "Leases ended",
                estate.leasesEnded().size(),
                "leased premises whose last day of use is in the period, before its last day");
    }

    private static void months(MeasureList list, Estate estate) {
        MeasureList.Counter premises = new MeasureList.Counter(list, "site", "facility-premises");
        for (YearMonth month : estate.period().months()) {
            premises.count(
                    "premises." + month,
                    "Premises in use in " + Captions.month(month),
                    estate.used(month.atEndOfMonth()).size(),
                    "premises in use on the last day of the month");
        }
    }

    private static void places(MeasureList list, Estate estate) {
        MeasureList.Counter places = new MeasureList.Counter(list, "location", "facility-premises");
        places.count(
                "premises-locations",
                "Locations of premises",
                places(estate, estate.used()),
                "different places of " + LAST_DAY);
        places.count(
                "premises-locations.planned",
                "Locations of premises, planned",
                places(estate, estate.planned()),
                "different places of premises that the budget counts");
    }

    private static void kinds(MeasureList list, Estate estate) {
        for (PremisesKind kind : estate.kinds()) {
            list.count(
                    "premises-of-kind." + kind.code(),
                    kind.title() + ", in use",
                    estate.used().stream()
                            .filter(row -> row.kind().equals(kind.code()))
                            .count(),
                    "site",
                    LAST_DAY + " of this kind",
                    MeasureList.rows("facility-premises", "kind", kind.code()));
        }
    }

    private static void sizes(MeasureList list, List<Premises> used) {
        RowSelection rows = MeasureList.rows("facility-premises");
        Quantity area = squareMetres(Estate.area(used));
        list.add("area", "Floor area in use", area, "sum of the area of " + LAST_DAY, rows);
        list.count(
                "occupants",
                "Occupants of premises",
                Estate.occupants(used),
                "person",
                "sum of the occupants of " + LAST_DAY,
                rows);
        list.add(
                "monthly-rent",
                "Rent of a month",
                Estate.monthlyRent(used),
                "sum of the monthly rent, by lease, of " + LAST_DAY,
                rows);
    }

    private static void density(MeasureList list, List<Premises> used) {
        long occupants = Estate.occupants(used);
        BigDecimal area = Estate.area(used.stream()
                .filter(row -> row.occupants() != null && row.occupants() > 0)
                .toList());
        list.add(
                "area-per-occupant",
                "Floor area for each occupant",
                occupants == 0
                        ? null
                        : squareMetres(area.divide(BigDecimal.valueOf(occupants), 2, RoundingMode.HALF_UP)),
                "area of the premises with occupants ÷ occupants",
                MeasureList.rows("facility-premises"));
    }

    private static Quantity squareMetres(BigDecimal area) {
        return new Quantity(area, "square metre");
    }

    private static long places(Estate estate, List<Premises> premises) {
        return estate.locationsOf(premises.stream().map(Premises::code).toList());
    }
}
