package org.missionbench.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A number that the rows of an output or indicator hold is bound in its texts, not typed. */
@Component
public final class NumbersAreBoundCheck implements ConsistencyCheck {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public NumbersAreBoundCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "results/numbers-are-bound";
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        Map<String, Map<BigDecimal, StatedNumber>> byOwner = new TreeMap<>();
        for (StatedNumber number : StatedNumbers.of(store, scope)) {
            if (number.value() != null) {
                byOwner.computeIfAbsent(number.owner(), owner -> new TreeMap<>())
                        .putIfAbsent(Written.plain(number), number);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (ResultsText text : ResultsText.all(store, scope)) {
            Map<BigDecimal, StatedNumber> own = byOwner.getOrDefault(text.owner(), Map.of());
            for (String typed : text.typedNumbers()) {
                StatedNumber number = own.get(new BigDecimal(typed.replace(",", "")).stripTrailingZeros());
                if (number != null) {
                    findings.add(finding(text, typed, number));
                }
            }
        }
        return findings;
    }

    private Finding finding(ResultsText text, String typed, StatedNumber number) {
        return new Finding(
                id(),
                Finding.Severity.NOTE,
                "%s: the number %s is typed and will not follow its row; write {%s|%s}"
                        .formatted(
                                text.where(),
                                typed,
                                number.key(),
                                number.unit().style(number.value()).written()),
                List.of(
                        new Finding.Place(text.where(), typed),
                        new Finding.Place(number.key().key(), Written.of(number.value()))));
    }
}
