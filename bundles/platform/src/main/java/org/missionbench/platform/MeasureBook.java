package org.missionbench.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.check.Finding.Place;
import org.missionbench.contracts.check.Finding.Severity;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every module for its measures. A source that fails costs its own measures and nobody else's. */
@Component(service = {Measures.class, MeasureBook.class})
public class MeasureBook implements Measures {

    private static final Logger log = LoggerFactory.getLogger(MeasureBook.class);
    private static final String RULE = "platform/measures-computed";

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<MeasureSource> sources = List.of();

    private final ThreadLocal<@Nullable Held> held = new ThreadLocal<>();

    /** Waits for sources. */
    public MeasureBook() {}

    MeasureBook(List<MeasureSource> sources) {
        this.sources = sources;
    }

    @Override
    public SortedMap<MeasureKey, Measure> all(MissionPeriod scope) {
        return read(scope).measures();
    }

    /** Runs work that judges one state of the figures: however often it asks in this thread, they are computed once. */
    <R> R holding(MissionPeriod scope, Supplier<R> work) {
        held.set(new Held(scope, compute(scope)));
        try {
            return work.get();
        } finally {
            held.remove();
        }
    }

    /** The measures, and what went wrong with them. */
    MeasureReading read(MissionPeriod scope) {
        Held reading = held.get();
        return reading != null && reading.scope().equals(scope) ? reading.measures() : compute(scope);
    }

    private MeasureReading compute(MissionPeriod scope) {
        SortedMap<MeasureKey, Measure> measures = new TreeMap<>();
        List<Finding> failures = new ArrayList<>();
        sources.stream()
                .sorted(Comparator.comparing(Contribution::id))
                .forEach(source -> read(source, scope, measures, failures));
        return new MeasureReading(measures, failures);
    }

    private static void read(
            MeasureSource source,
            MissionPeriod scope,
            SortedMap<MeasureKey, Measure> measures,
            List<Finding> failures) {
        try {
            for (Measure measure : source.measures(scope)) {
                Measure before = measures.putIfAbsent(measure.key(), measure);
                if (before != null) {
                    failures.add(claimedTwice(source, measure.key()));
                }
            }
        } catch (RuntimeException | LinkageError e) {
            log.error("Measure source {} has failed for {}", source.id(), scope, e);
            failures.add(failed(source, e));
        }
    }

    private static Finding claimedTwice(MeasureSource source, MeasureKey key) {
        String statement = "Measure %s of %s is already computed by another module; rename one of them"
                .formatted(key, source.id());
        return new Finding(RULE, Severity.ERROR, statement, List.of(new Place(source.id(), key.key())));
    }

    private static Finding failed(MeasureSource source, Throwable e) {
        String statement =
                "The measures of %s cannot be computed: %s; its figures are missing until that is mended, details are in the log"
                        .formatted(source.id(), FailureText.of(e));
        return new Finding(RULE, Severity.ERROR, statement, List.of(new Place(source.id(), "")));
    }

    private record Held(MissionPeriod scope, MeasureReading measures) {}
}
