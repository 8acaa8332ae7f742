package org.missionbench.platform.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.ValueRejected;

/** The row of a source that is being read, and how often what has been counted before it. One for each reading. */
public final class SourceRow {

    private static final char NOT_IN_ENCODING = '\uFFFD';

    private final SourceLayout layout;
    private final Map<String, Integer> positions;
    private final List<String> head;
    private final List<String> cells = new ArrayList<>();
    private final Map<List<String>, Long> counts = new HashMap<>();

    /** Before the first row. */
    public SourceRow(SourceLayout layout, SourceHeads heads, List<String> head) {
        this.layout = layout;
        this.positions = heads.in(head);
        this.head = List.copyOf(head);
    }

    /** Adds a cell. */
    public void add(String cell) {
        cells.add(cell);
    }

    /** Forgets the cells. */
    public void clear() {
        cells.clear();
    }

    /** How many cells the row must have. */
    public int width() {
        return head.size();
    }

    /** Whether nothing is written in it. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** What is written in a column, as far as it can be read; empty when the column or the cell is not there. */
    public String raw(String column) {
        Integer at = positions.get(column);
        return at == null || at >= cells.size()
                ? ""
                : cells.get(at).replace('\u00A0', ' ').strip();
    }

    /** What is written in a column. */
    public String text(String column) throws ValueRejected {
        String text = raw(column);
        if (text.indexOf(NOT_IN_ENCODING) >= 0) {
            throw new ValueRejected("'%s' holds bytes that are not %s; save the file in that encoding"
                    .formatted(shown(text), layout.encoding().name()));
        }
        if (text.startsWith("=")) {
            throw new ValueRejected(
                    "'%s' is a formula; copy the cell and paste its value instead".formatted(shown(text)));
        }
        return text;
    }

    /** What columns are called in the file: {@code Doc. No, Line}. */
    public String called(List<String> columns) {
        return columns.stream()
                .map(column -> {
                    Integer at = positions.get(column);
                    return at == null ? column : head.get(at).strip();
                })
                .collect(Collectors.joining(", "));
    }

    /** What is written in columns, for messages. */
    public String written(List<String> columns) {
        return columns.stream().map(this::raw).collect(Collectors.joining(", "));
    }

    /** Counts one more of something, beginning with 1. */
    long next(List<String> counted) {
        return counts.merge(counted, 1L, Long::sum);
    }

    static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
