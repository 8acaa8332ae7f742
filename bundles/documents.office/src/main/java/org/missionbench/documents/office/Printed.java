package org.missionbench.documents.office;

import java.util.List;
import java.util.stream.Collectors;
import org.missionbench.contracts.content.Inline;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Table;
import org.missionbench.kernel.FigureStyle;

/** The words and digits that office documents print. */
final class Printed {

    private Printed() {}

    /** What a cell shows; blank for the figures in the row that names a group. */
    static String cell(Table.Row row, int column, char space) {
        if (row.cells().get(column) instanceof Table.FigureCell cell) {
            if (cell.figure() == null) {
                return row.kind() == Table.RowKind.GROUP ? "" : FigureStyle.nil();
            }
            return cell.style().print(cell.figure(), space);
        }
        return row.cells().get(column) instanceof Table.TextCell cell ? cell.text() : "";
    }

    static String figure(Inline.BoundFigure bound, char space) {
        return bound.figure() == null
                ? "[no figure: " + bound.key() + "]"
                : bound.style().print(bound.figure(), space);
    }

    /** Running text without its markup; footnotes stand in brackets. */
    static String plain(List<Inline> pieces, char space) {
        return pieces.stream().map(piece -> plain(piece, space)).collect(Collectors.joining());
    }

    /** a, b … z, aa, ab … */
    static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    static String word(Notice.Kind kind) {
        return switch (kind) {
            case RECONSTRUCTED -> "Reconstructed.";
            case MISSING -> "Missing.";
            case REMARK -> "Remark.";
        };
    }

    private static String plain(Inline piece, char space) {
        if (piece instanceof Inline.Words words) {
            return words.text();
        }
        if (piece instanceof Inline.Emphasis emphasis) {
            return emphasis.text();
        }
        if (piece instanceof Inline.Footnote footnote) {
            return " [" + footnote.text() + "]";
        }
        return piece instanceof Inline.BoundFigure bound ? figure(bound, space) : "";
    }
}
