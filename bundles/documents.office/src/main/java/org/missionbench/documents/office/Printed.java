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
        boolean group = row.kind() == Table.RowKind.GROUP;
        return row.cells().get(column).accept(new Cells(group, space));
    }

    static String figure(Inline.BoundFigure bound, char space) {
        return bound.figure() == null
                ? "[no figure: " + bound.key() + "]"
                : bound.style().print(bound.figure(), space);
    }

    /** Running text without its markup; footnotes stand in brackets. */
    static String plain(List<Inline> pieces, char space) {
        Pieces plain = new Pieces(space);
        return pieces.stream().map(piece -> piece.accept(plain)).collect(Collectors.joining());
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

    /** What cells show. */
    private record Cells(boolean group, char space) implements Table.CellVisitor<String> {

        @Override
        public String text(Table.TextCell cell) {
            return cell.text();
        }

        @Override
        public String figure(Table.FigureCell cell) {
            if (cell.figure() == null) {
                return group ? "" : FigureStyle.nil();
            }
            return cell.style().print(cell.figure(), space);
        }

        @Override
        public String prose(Table.ProseCell cell) {
            return cell.paragraphs().stream()
                    .map(paragraph -> plain(paragraph, space))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** What pieces of a text show. */
    private record Pieces(char space) implements Inline.Visitor<String> {

        @Override
        public String words(Inline.Words words) {
            return words.text();
        }

        @Override
        public String emphasis(Inline.Emphasis emphasis) {
            return emphasis.text();
        }

        @Override
        public String boundFigure(Inline.BoundFigure bound) {
            return Printed.figure(bound, space);
        }

        @Override
        public String sourcedNumber(Inline.SourcedNumber sourced) {
            return sourced.printed();
        }

        @Override
        public String footnote(Inline.Footnote footnote) {
            return " [" + footnote.text() + "]";
        }
    }
}
