package org.missionbench.vehicles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A vehicle is in one workshop at a time. */
@Component
public final class JobsDoNotOverlapCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public JobsDoNotOverlapCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "vehicles/jobs-do-not-overlap";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, List<WorkshopJob>> byVehicle = store.all(scope, WorkshopJob.class).stream()
                .sorted(Comparator.comparing(WorkshopJob::opened).thenComparing(WorkshopJob::number))
                .collect(Collectors.groupingBy(WorkshopJob::vehicle, TreeMap::new, Collectors.toList()));
        return byVehicle.values().stream()
                .flatMap(jobs -> overlaps(jobs).stream())
                .toList();
    }

    // the day on which one job ends may be that on which the next begins
    private List<Finding> overlaps(List<WorkshopJob> jobs) {
        List<Finding> findings = new ArrayList<>();
        WorkshopJob longest = jobs.get(0);
        for (WorkshopJob job : jobs.subList(1, jobs.size())) {
            if (longest.closed() == null || longest.closed().isAfter(job.opened())) {
                findings.add(finding(longest, job));
            }
            if (ends(job).isAfter(ends(longest))) {
                longest = job;
            }
        }
        return findings;
    }

    private static LocalDate ends(WorkshopJob job) {
        return job.closed() == null ? LocalDate.MAX : job.closed();
    }

    private Finding finding(WorkshopJob one, WorkshopJob other) {
        return new Finding(
                id(),
                Finding.Severity.ERROR,
                "%s: job %s of %s was opened while job %s of %s was not closed; correct the days of one of them"
                        .formatted(one.vehicle(), other.number(), other.opened(), one.number(), one.opened()),
                List.of(place(one), place(other)));
    }

    private static Finding.Place place(WorkshopJob job) {
        String until = job.closed() == null ? "open" : job.closed().toString();
        return new Finding.Place("vehicle-workshop-job, " + job.number(), job.opened() + " to " + until);
    }
}
