package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;

/** Reads the keys of one dataset's rows again, for what can only be said afterwards. */
final class KeyPicking {

    private KeyPicking() {}

    /** Looks at the key of a row. */
    interface KeyLooker {
        void look(List<String> key, long row);
    }

    static void read(Delivery delivery, DatasetShape shape, KeyLooker looker) throws IOException {
        List<String> keyNames =
                shape.keyColumns().stream().map(ColumnShape::name).toList();
        RowPicker.Picked picked = (names, cells, row) -> looker.look(
                keyNames.stream().map(name -> cell(names, cells, name)).toList(), row);
        delivery.read(
                (dataset, file) -> dataset.equals(shape.name()) ? Optional.of(new RowPicker(picked)) : Optional.empty(),
                Progress.NONE);
    }

    private static String cell(List<String> names, List<String> cells, String name) {
        int at = names.indexOf(name);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }
}
