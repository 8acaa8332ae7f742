package org.missionbench.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The frameworks of a mission's period, put together from their rows in the order in which they are printed. */
final class Frameworks {

    private final List<FrameworkComponent> components;
    private final List<ExpectedAccomplishment> accomplishments;
    private final List<Indicator> indicators;
    private final List<PlannedOutput> outputs;
    private final Map<String, List<EarlierValue>> earlier;
    private final Map<String, List<OutputQuantity>> quantities;
    private final Map<String, ServiceGroup> groups;

    private Frameworks(RecordStore store, MissionPeriod scope) {
        components = Ordered.by(FrameworkComponent::position, store.all(scope, FrameworkComponent.class));
        accomplishments = Ordered.by(ExpectedAccomplishment::position, store.all(scope, ExpectedAccomplishment.class));
        indicators = Ordered.by(Indicator::position, store.all(scope, Indicator.class));
        earlier = store.all(scope, EarlierValue.class).stream().collect(Collectors.groupingBy(EarlierValue::indicator));
        quantities = Ordered.by(OutputQuantity::position, store.all(scope, OutputQuantity.class)).stream()
                .collect(Collectors.groupingBy(OutputQuantity::output));
        groups = store.all(scope, ServiceGroup.class).stream()
                .collect(Collectors.toMap(ServiceGroup::code, Function.identity()));
        outputs = store.all(scope, PlannedOutput.class).stream()
                .sorted(Comparator.comparingLong(this::groupPosition).thenComparingLong(PlannedOutput::position))
                .toList();
    }

    static Frameworks of(RecordStore store, MissionPeriod scope) {
        return new Frameworks(store, scope);
    }

    List<FrameworkComponent> components() {
        return components;
    }

    Optional<FrameworkComponent> component(String code) {
        return components.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    List<ExpectedAccomplishment> accomplishments(FrameworkComponent component) {
        return accomplishments.stream()
                .filter(row -> row.component().equals(component.code()))
                .toList();
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Indicator> indicators(ExpectedAccomplishment accomplishment) {
        return indicators.stream()
                .filter(row -> row.accomplishment().equals(accomplishment.code()))
                .toList();
    }

    /** All indicators of a component. */
    List<Indicator> indicators(FrameworkComponent component) {
        return accomplishments(component).stream()
                .flatMap(row -> indicators(row).stream())
                .toList();
    }

    /** Earlier values, the oldest first. */
    List<EarlierValue> earlier(Indicator indicator) {
        return earlier.getOrDefault(indicator.code(), List.of());
    }

    /** Every output, service groups in their order and outputs without one first. */
    List<PlannedOutput> outputs() {
        return outputs;
    }

    List<PlannedOutput> outputs(ExpectedAccomplishment accomplishment) {
        return outputs.stream()
                .filter(row -> accomplishment.code().equals(row.accomplishment()))
                .toList();
    }

    /** The outputs of a component that serve no single accomplishment. */
    List<PlannedOutput> ownOutputs(FrameworkComponent component) {
        return outputs.stream()
                .filter(row -> component.code().equals(row.component()))
                .toList();
    }

    /** All outputs of a component. */
    List<PlannedOutput> outputs(FrameworkComponent component) {
        List<PlannedOutput> all = new ArrayList<>();
        accomplishments(component).forEach(row -> all.addAll(outputs(row)));
        all.addAll(ownOutputs(component));
        return all;
    }

    /** The numbers of an output. */
    List<OutputQuantity> quantities(PlannedOutput output, Role role) {
        return quantities.getOrDefault(output.code(), List.of()).stream()
                .filter(row -> row.role() == role)
                .toList();
    }

    /** The numbers that stand in the column Completed. */
    List<OutputQuantity> printed(PlannedOutput output) {
        return quantities(output, Role.COMPLETED).stream()
                .filter(OutputQuantity::printed)
                .toList();
    }

    /** The planned number that a completed one answers. */
    Optional<OutputQuantity> planned(PlannedOutput output, OutputQuantity completed) {
        return quantities(output, Role.PLANNED).stream()
                .filter(row -> row.code().equals(completed.code()))
                .findFirst();
    }

    /** The sub-heading an output is printed under. */
    Optional<ServiceGroup> group(PlannedOutput output) {
        return Optional.ofNullable(output.serviceGroup()).map(groups::get);
    }

    private long groupPosition(PlannedOutput output) {
        return group(output).map(ServiceGroup::position).orElse(Long.MIN_VALUE);
    }
}
