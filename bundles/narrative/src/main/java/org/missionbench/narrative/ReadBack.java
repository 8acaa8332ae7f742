package org.missionbench.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.missionbench.contracts.content.DocumentReader.ReadParagraph;
import org.missionbench.narrative.NarrativeParagraph.Kind;
import org.missionbench.narrative.NarrativeParagraph.Stands;
import org.missionbench.narrative.TextVersions.Changed;

/** The texts as an edited document has them. */
final class ReadBack {

    private final List<NarrativeParagraph> stored;
    private final ReadGaps read;
    private final RestoredTexts texts;
    private final PrintedTexts printed;
    private final List<NarrativeParagraph> rows = new ArrayList<>();
    private final List<Changed> changes = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final List<String> unboundNow = new ArrayList<>();
    private final Set<String> absentPlaces = new LinkedHashSet<>();

    ReadBack(List<NarrativeParagraph> stored, ReadGaps read, RestoredTexts texts, PrintedTexts printed) {
        this.stored = stored;
        this.read = read;
        this.texts = texts;
        this.printed = printed;
        stored.stream().map(NarrativeParagraph::place).distinct().forEach(this::place);
    }

    /** All paragraphs as they are to be. */
    List<NarrativeParagraph> rows() {
        return rows;
    }

    /** What reads differently. */
    List<Changed> changes() {
        return changes;
    }

    /** Names of paragraphs that stand elsewhere within their place. */
    List<String> moved() {
        return moved;
    }

    /** Bound numbers that a changed text no longer has, each with its paragraph. */
    List<String> unboundNow() {
        return unboundNow;
    }

    /** Whether nothing is to be written. */
    boolean isUnchanged() {
        return changes.isEmpty() && moved.isEmpty();
    }

    /** Places of which the document has no paragraph; their texts stay as they are. */
    Set<String> absentPlaces() {
        return absentPlaces;
    }

    private void place(String place) {
        List<NarrativeParagraph> own =
                stored.stream().filter(row -> row.place().equals(place)).toList();
        if (own.stream().noneMatch(row -> read.named().containsKey(row.name()))) {
            absentPlaces.add(place);
            rows.addAll(own);
            return;
        }
        Set<Long> numbers = new HashSet<>();
        for (Stands stands : Stands.values()) {
            List<NarrativeParagraph> standing =
                    own.stream().filter(row -> row.stands() == stands).toList();
            ReadOrder order = ReadOrder.of(standing, List.copyOf(read.named().keySet()));
            moved.addAll(order.moved());
            List<NarrativeParagraph> sequence = sequence(order.rows());
            rows.addAll(numbered(order.moved().isEmpty() ? sequence : ReadOrder.renumbered(sequence), numbers));
        }
    }

    /** The paragraphs at one place and side as they were read: named ones in their new order, loose ones between. */
    private List<NarrativeParagraph> sequence(List<NarrativeParagraph> standing) {
        List<NarrativeParagraph> sequence = new ArrayList<>();
        List<NarrativeParagraph> loose = new ArrayList<>();
        Optional<NarrativeParagraph> anchor = Optional.empty();
        for (NarrativeParagraph row : standing) {
            if (row.isLoose()) {
                loose.add(row);
                continue;
            }
            addLoose(sequence, anchor, loose, row);
            loose.clear();
            addNamed(sequence, row);
            anchor = Optional.of(row);
        }
        if (anchor.isEmpty()) {
            sequence.addAll(loose); // a place with lists alone cannot be told from other modules' lists
        } else {
            NarrativeParagraph last = anchor.get();
            match(sequence, loose, read.after().getOrDefault(last.name(), List.of()), last);
        }
        return sequence;
    }

    private void addLoose(
            List<NarrativeParagraph> sequence,
            Optional<NarrativeParagraph> anchor,
            List<NarrativeParagraph> loose,
            NarrativeParagraph next) {
        List<ReadParagraph> found = new ArrayList<>();
        anchor.ifPresent(row -> found.addAll(read.after().getOrDefault(row.name(), List.of())));
        found.addAll(read.before().getOrDefault(next.name(), List.of()));
        match(sequence, loose, found, anchor.orElse(next));
    }

    private void addNamed(List<NarrativeParagraph> sequence, NarrativeParagraph row) {
        ReadParagraph paragraph = read.named().get(row.name());
        if (paragraph == null) {
            changes.add(new Changed(row.name(), row.text(), ""));
        } else {
            sequence.add(changed(row, texts.of(paragraph)));
        }
    }

    /** Lists and headings are matched in their order; what is left over was removed or is new. */
    private void match(
            List<NarrativeParagraph> sequence,
            List<NarrativeParagraph> loose,
            List<ReadParagraph> found,
            NarrativeParagraph anchor) {
        List<NarrativeParagraph> left = new ArrayList<>(loose);
        for (ReadParagraph paragraph : found) {
            Kind kind = kind(paragraph, anchor);
            String text = texts.of(paragraph);
            Optional<NarrativeParagraph> row =
                    left.stream().filter(one -> one.kind() == kind).findFirst();
            row.ifPresent(left::remove);
            sequence.add(row.map(one -> changed(one, text)).orElseGet(() -> added(anchor, kind, text)));
        }
        left.forEach(row -> changes.add(new Changed(row.name(), row.text(), "")));
    }

    private NarrativeParagraph changed(NarrativeParagraph row, String readText) {
        String text = Rebinding.of(row.text(), readText, printed::of);
        if (text.equals(PrintedTexts.plain(row.text())) || samePrinted(row, text)) {
            return row;
        }
        changes.add(new Changed(row.name(), row.text(), text));
        Rebinding.lost(row.text(), text)
                .forEach(binding -> unboundNow.add("%s no longer holds the bound number %s, which prints '%s'"
                        .formatted(row.name(), binding, printed.of(binding))));
        return new NarrativeParagraph(row.place(), row.number(), row.stands(), row.kind(), text);
    }

    // headings are printed without bound numbers and italics
    private boolean samePrinted(NarrativeParagraph row, String text) {
        return row.kind() == Kind.HEADING && printed.of(row.text()).equals(printed.of(text));
    }

    private NarrativeParagraph added(NarrativeParagraph anchor, Kind kind, String text) {
        changes.add(new Changed(anchor.place() + "/new", "", text));
        return new NarrativeParagraph(anchor.place(), 0, anchor.stands(), kind, text);
    }

    private static List<NarrativeParagraph> numbered(List<NarrativeParagraph> sequence, Set<Long> used) {
        List<NarrativeParagraph> numbered = new ArrayList<>();
        long last = 0;
        for (NarrativeParagraph row : sequence) {
            long number = Math.max(row.number(), last + 1);
            while (!used.add(number)) {
                number++;
            }
            last = number;
            numbered.add(row.withNumber(number));
        }
        return numbered;
    }

    private static Kind kind(ReadParagraph paragraph, NarrativeParagraph anchor) {
        if (paragraph.headingDepth() > 0) {
            return Kind.HEADING;
        }
        return paragraph.number().startsWith("(") ? Kind.ITEM : anchor.kind();
    }
}
