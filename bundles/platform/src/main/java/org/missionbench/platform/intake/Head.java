package org.missionbench.platform.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;

/** Row 1 of a file, matched with the columns of its dataset, in whatever order they stand. */
final class Head {

    /** A column that files of rejected rows have; its cells are not read. */
    static final String REASON = "rejected_because";

    static final Set<String> ABOUT_ROWS = Set.of(REASON, RejectedOrigin.COLUMN);

    private static final int IGNORED = -1;

    private final DatasetShape shape;
    private final String file;
    private final int[] columns;

    private Head(DatasetShape shape, String file, int[] columns) {
        this.shape = shape;
        this.file = file;
        this.columns = columns;
    }

    static Head of(DatasetShape shape, String file, List<String> names) {
        Head head = new Head(shape, file, new int[names.size()]);
        head.match(names);
        return head;
    }

    int cells() {
        return columns.length;
    }

    /** Position of the column whose value stands at a position of the file; negative for one that is not read. */
    int columnAt(int position) {
        return columns[position];
    }

    private void match(List<String> names) {
        List<Integer> seen = new ArrayList<>();
        for (int at = 0; at < columns.length; at++) {
            columns[at] = ABOUT_ROWS.contains(names.get(at)) ? IGNORED : index(names.get(at), names);
            if (columns[at] != IGNORED && seen.contains(columns[at])) {
                throw refused(names.get(at), "column '%s' stands there twice; keep one".formatted(names.get(at)));
            }
            seen.add(columns[at]);
        }
        String missing = shape.columns().stream()
                .filter(column -> column.required() && !seen.contains(column.index()))
                .map(column -> "'" + column.name() + "'")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw refused("", "the head lacks %s; it needs %s".formatted(missing, expected()));
        }
    }

    private int index(String name, List<String> names) {
        if (names.size() == 1 && (name.indexOf(';') >= 0 || name.indexOf('\t') >= 0)) {
            throw refused(
                    name,
                    "cells are not separated by commas; save the file as CSV with commas, or import the workbook (.xlsx) instead");
        }
        return shape.column(name).map(ColumnShape::index).orElseThrow(() -> {
            String hint = Nearest.to(
                            name,
                            shape.columns().stream().map(ColumnShape::name).toList())
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse(";");
            return refused(
                    name,
                    "%s has no column '%s'%s the head is %s"
                            .formatted(shape.name(), Rejection.shown(name), hint, expected()));
        });
    }

    private String expected() {
        return shape.columns().stream()
                .map(column -> column.required() ? column.name() : "[" + column.name() + "]")
                .collect(Collectors.joining(","));
    }

    private FileRefused refused(String value, String reason) {
        return new FileRefused(new Rejection(shape.name(), file, 1, "", value, reason));
    }

    @Override
    public String toString() {
        return file + " " + Arrays.toString(columns);
    }
}
