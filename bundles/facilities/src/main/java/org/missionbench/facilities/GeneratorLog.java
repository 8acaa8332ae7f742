package org.missionbench.facilities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Quantity;

/**
 * The generators with how long they ran.
 *
 * @param period the budget period
 * @param generators the register
 * @param runs the log, by generator and day
 */
record GeneratorLog(BudgetPeriod period, List<Generator> generators, List<GeneratorRun> runs) {

    /** Copies. */
    GeneratorLog {
        generators = List.copyOf(generators);
        runs = List.copyOf(runs);
    }

    static GeneratorLog of(RecordStore store, MissionPeriod scope) {
        return new GeneratorLog(
                scope.period(), store.all(scope, Generator.class), store.all(scope, GeneratorRun.class));
    }

    /** The generators of the United Nations that are in service on the last day of the period. */
    List<Generator> owned() {
        return generators.stream()
                .filter(row -> row.unOwned() && row.isHeldOn(period.to()))
                .toList();
    }

    /** The generators that the budget counts. */
    List<Generator> planned() {
        return generators.stream().filter(Generator::planned).toList();
    }

    /** What a generator did in the period. */
    Use use(Generator generator) {
        return Use.of(runs.stream()
                .filter(run -> run.generator().equals(generator.number()))
                .toList());
    }

    /** What all generators did in the period. */
    Use use() {
        return Use.of(runs);
    }

    /**
     * Hours and litres.
     *
     * @param hours running hours
     * @param litres litres burned, where they are known
     * @param measuredHours the hours whose litres are known
     */
    record Use(BigDecimal hours, BigDecimal litres, BigDecimal measuredHours) {

        static Use of(List<GeneratorRun> runs) {
            BigDecimal hours = BigDecimal.ZERO;
            BigDecimal litres = BigDecimal.ZERO;
            BigDecimal measured = BigDecimal.ZERO;
            for (GeneratorRun run : runs) {
                hours = hours.add(run.hours());
                litres = litres.add(run.litres() == null ? BigDecimal.ZERO : run.litres());
                measured = measured.add(run.litres() == null ? BigDecimal.ZERO : run.hours());
            }
            return new Use(hours, litres, measured);
        }

        /** Litres ÷ the hours whose litres are known; empty without such hours. */
        Optional<Quantity> litresAnHour() {
            return measuredHours.signum() == 0
                    ? Optional.empty()
                    : Optional.of(new Quantity(litres.divide(measuredHours, 2, RoundingMode.HALF_UP), "litre"));
        }
    }
}
