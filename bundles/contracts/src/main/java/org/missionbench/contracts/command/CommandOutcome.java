package org.missionbench.contracts.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out of a command.
 *
 * @param status whether it went well
 * @param parts what a person reads, in order
 * @param data what a program reads with {@code --json}: maps, lists, strings, numbers, booleans only
 */
public record CommandOutcome(Status status, List<Part> parts, Map<String, Object> data) {

    /** Copies, keeping the order. */
    public CommandOutcome {
        parts = List.copyOf(parts);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** Whether it went well; the number is the program's exit status. */
    public enum Status {
        /** Done. */
        DONE(0),
        /** Done, but there are findings; or refused because of the data. */
        FINDINGS(1),
        /** Not done, because the command was used wrongly. */
        WRONG_USE(2);

        private final int exitStatus;

        Status(int exitStatus) {
            this.exitStatus = exitStatus;
        }

        /** 0, 1 or 2. */
        public int exitStatus() {
            return exitStatus;
        }
    }

    /** Something a person reads. */
    public sealed interface Part {}

    /** A line of text. */
    public record Line(String text) implements Part {}

    /**
     * Rows under heads.
     *
     * @param heads one for each column
     * @param rows each with a text for each column
     * @param right positions of the columns that are set right, from 0
     */
    public record Rows(List<String> heads, List<List<String>> rows, List<Integer> right) implements Part {

        /** Copies. */
        public Rows {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            right = List.copyOf(right);
        }
    }

    /** Done, with one line to say. */
    public static CommandOutcome done(String line, Map<String, Object> data) {
        return new CommandOutcome(Status.DONE, List.of(new Line(line)), data);
    }

    /** The same outcome with one more line at the end. */
    public CommandOutcome withLine(String line) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(new Line(line));
        return new CommandOutcome(status, longer, data);
    }
}
