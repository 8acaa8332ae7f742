package org.missionbench.platform.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.intake.SheetFormat;
import org.missionbench.platform.PackageSheet;

/**
 * What a workbook says about its mission and period in a sheet of their own.
 *
 * @param values by the name of the column; empty when there is no such sheet
 */
record SheetScope(Map<String, String> values) {

    SheetScope {
        values = Map.copyOf(values);
    }

    /** Reads no further than the sheet; an export writes it first. */
    static SheetScope of(Path file, SheetFormat format) {
        Map<String, String> values = new HashMap<>();
        List<String> heads = new ArrayList<>();
        try {
            format.read(file, (sheet, row, cells) -> {
                if (!sheet.equals(PackageSheet.NAME)) {
                    if (!heads.isEmpty()) {
                        throw new Enough();
                    }
                } else if (heads.isEmpty()) {
                    heads.addAll(cells);
                } else {
                    add(file, row, heads, cells, values);
                }
            });
        } catch (Enough e) {
            return new SheetScope(values);
        } catch (IOException e) {
            throw SheetDelivery.damaged(file, e);
        }
        return new SheetScope(values);
    }

    Optional<String> said(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static void add(Path file, long row, List<String> heads, List<String> cells, Map<String, String> values) {
        for (int at = 0; at < Math.min(heads.size(), cells.size()); at++) {
            String value = cells.get(at).strip();
            String before = value.isEmpty() ? null : values.put(heads.get(at), value);
            if (before != null && !before.equals(value)) {
                String reason = "'%s' and '%s' are both given; keep one row".formatted(before, value);
                String place = file.getFileName() + " sheet " + PackageSheet.NAME;
                throw new FileRefused(new Rejection("", place, row, heads.get(at), value, reason));
            }
        }
    }
}
