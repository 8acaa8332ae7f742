package org.missionbench.api.data;

import org.missionbench.api.http.Problem;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;

/** Finds declarations by name. */
final class Shapes {

    private Shapes() {}

    static ColumnShape column(DatasetShape shape, String name) {
        return shape.column(name)
                .orElseThrow(() -> Problem.wrong("%s has no column '%s'; its columns are %s"
                        .formatted(
                                shape.name(),
                                name,
                                shape.columns().stream().map(ColumnShape::name).toList())));
    }

    static DatasetShape named(RecordStore store, String name) {
        return store.shapes().stream()
                .filter(shape -> shape.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.absent(
                        "There is no dataset '%s'; /api/v1/datasets lists what there is. Its module may not be installed"
                                .formatted(name)));
    }
}
