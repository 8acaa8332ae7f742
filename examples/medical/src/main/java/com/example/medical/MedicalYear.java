package com.example.medical;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The rows of this module for a mission's period. */
record MedicalYear(List<Facility> facilities, List<Attendance> attendances, List<Evacuation> evacuations) {

    static MedicalYear of(RecordStore store, MissionPeriod scope) {
        return new MedicalYear(
                store.all(scope, Facility.class),
                store.all(scope, Attendance.class),
                store.all(scope, Evacuation.class));
    }

    /** Batches whose last day is at most 90 days after the period's. */
    static List<StockBatch> expiring(RecordStore store, MissionPeriod scope) {
        LocalDate limit = scope.period().to().plusDays(90);
        return store.all(scope, StockBatch.class).stream()
                .filter(batch -> !batch.expires().isAfter(limit))
                .toList();
    }

    long count(YearMonth month, ToLongFunction<Attendance> what) {
        return attendances.stream()
                .filter(row -> row.month().equals(month))
                .mapToLong(what)
                .sum();
    }

    long count(ToLongFunction<Attendance> what) {
        return attendances.stream().mapToLong(what).sum();
    }

    List<Facility> facilities(Predicate<Facility> which) {
        return facilities.stream().filter(which).toList();
    }

    /** Facilities that belong to somebody else. */
    List<Facility> hospitals(Predicate<Facility> which) {
        return facilities(which.and(facility -> facility.contractUntil() != null));
    }
}
