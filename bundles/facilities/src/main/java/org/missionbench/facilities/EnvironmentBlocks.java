package org.missionbench.facilities;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** Scorecards, waste and energy as blocks. */
final class EnvironmentBlocks {

    private EnvironmentBlocks() {}

    /** Those parts that have rows. */
    static List<Block> of(RecordStore store, MissionPeriod scope) {
        List<Block> blocks = new ArrayList<>();
        ScoreBook scores = ScoreBook.of(store, scope);
        scores.cards().stream()
                .filter(card -> scores.last(card).isPresent())
                .forEach(card -> blocks.add(EnvironmentTables.scorecard(scores, card)));
        WasteBook waste = WasteBook.of(store, scope);
        if (!waste.rows().isEmpty()) {
            blocks.add(EnvironmentTables.waste(waste, scope.period()));
        }
        EnergyBook energy = EnergyBook.of(store, scope);
        if (!energy.rows().isEmpty()) {
            blocks.add(EnvironmentTables.sources(energy, scope.period()));
            blocks.add(EnvironmentTables.energy(energy, scope.period()));
        }
        if (!blocks.isEmpty() && isReconstructed(scores, waste, energy)) {
            blocks.add(Reconstruction.NOTICE);
        }
        return blocks;
    }

    private static boolean isReconstructed(ScoreBook scores, WasteBook waste, EnergyBook energy) {
        return Stream.of(
                        scores.assessments().stream().map(Assessment::basis),
                        waste.rows().stream().map(Waste::basis),
                        energy.rows().stream().map(Energy::basis))
                .flatMap(bases -> bases)
                .anyMatch(basis -> basis == Basis.RECONSTRUCTED);
    }
}
