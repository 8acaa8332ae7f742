package org.missionbench.facilities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.check.ConsistencyCheck;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A generator burns the litres an hour that are usual for it. */
@Component
public final class GeneratorLitresCheck implements ConsistencyCheck {

    private static final Rule RULE = new Rule("facilities/generator-litres");

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public GeneratorLitresCheck(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return RULE.id();
    }

    @Override
    public List<Finding> check(MissionPeriod scope) {
        GeneratorLog log = GeneratorLog.of(store, scope);
        Map<String, Generator> generators =
                log.generators().stream().collect(Collectors.toMap(Generator::number, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        for (GeneratorRun run : log.runs()) {
            Generator generator = generators.get(run.generator());
            GeneratorLog.Use.of(List.of(run))
                    .litresAnHour()
                    .filter(rate -> generator != null && !isUsual(generator, rate.amount()))
                    .ifPresent(rate -> findings.add(finding(Objects.requireNonNull(generator), run, rate.amount())));
        }
        return findings;
    }

    private static boolean isUsual(Generator generator, BigDecimal rate) {
        boolean isTooLow = generator.usualFrom() != null && rate.compareTo(generator.usualFrom()) < 0;
        boolean isTooHigh = generator.usualTo() != null && rate.compareTo(generator.usualTo()) > 0;
        return !isTooLow && !isTooHigh;
    }

    private static Finding finding(Generator generator, GeneratorRun run, BigDecimal rate) {
        return RULE.missing(
                "facility-generator-run, %s, %s".formatted(run.generator(), run.from()),
                rate.toPlainString(),
                "%s litres an hour, but usual are %s to %s; look at the hours, the litres and the generator"
                        .formatted(rate.toPlainString(), written(generator.usualFrom()), written(generator.usualTo())));
    }

    private static String written(@Nullable BigDecimal litres) {
        return litres == null ? "any" : litres.toPlainString();
    }
}
