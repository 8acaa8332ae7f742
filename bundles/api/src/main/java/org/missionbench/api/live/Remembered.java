package org.missionbench.api.live;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.dataset.ChangeRecord;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.contracts.report.PassageSource;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.contracts.variance.VarianceExplainer;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What takes long to work out from the rows, kept until a row changes, whoever changes it, a module comes or goes, or
 * the day ends. A page that is opened again, or by two people, is worked out once.
 */
@Component(service = Remembered.class)
public class Remembered {

    private static final int MOST = 12;

    private final RecordStore store;
    private final Map<Question, Answer> answers = new LinkedHashMap<>(MOST, 0.75f, true);

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<DatasetSource> datasets = List.of();

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<MeasureSource> measures = List.of();

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<VarianceExplainer> explainers = List.of();

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<ConsistencyCheck> checks = List.of();

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<ReportSection> sections = List.of();

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<PassageSource> passages = List.of();

    /** Looks at the changes of a store. */
    @Activate
    public Remembered(@Reference RecordStore store) {
        this.store = store;
    }

    private record Question(MissionPeriod scope, String what) {}

    /** What was true when something was worked out: the newest change, the day, and who contributes. */
    private record State(long change, LocalDate day, List<List<?>> contributors) {

        // the framework gives another list whenever one comes or goes
        boolean isStill(State other) {
            if (change != other.change || !day.equals(other.day)) {
                return false;
            }
            for (int at = 0; at < contributors.size(); at++) {
                if (contributors.get(at) != other.contributors.get(at)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Answer(State state, Object value) {}

    /** What is known, or else what the work gives; two who ask at once wait for one answer. */
    public <T> T of(MissionPeriod scope, String what, Class<T> type, Supplier<? extends T> work) {
        Question question = new Question(scope, what);
        synchronized (lock(question)) {
            State now = state();
            Answer known;
            synchronized (answers) {
                known = answers.get(question);
            }
            if (known != null && known.state().isStill(now)) {
                return type.cast(known.value());
            }
            T value = work.get();
            keep(question, new Answer(now, value));
            return value;
        }
    }

    private static Object lock(Question question) {
        return (Remembered.class.getName() + question).intern();
    }

    private void keep(Question question, Answer answer) {
        synchronized (answers) {
            answers.put(question, answer);
            if (answers.size() > MOST) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
    }

    private State state() {
        long newest = 0;
        for (MissionPeriod scope : store.missionPeriods()) {
            for (ChangeRecord change : store.changes(scope, 1)) {
                newest = Math.max(newest, change.number());
            }
        }
        return new State(newest, LocalDate.now(), List.of(datasets, measures, explainers, checks, sections, passages));
    }
}
