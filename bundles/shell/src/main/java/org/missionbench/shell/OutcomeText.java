package org.missionbench.shell;

import java.io.PrintStream;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Part;
import org.missionbench.contracts.command.CommandOutcome.Rows;

/** Prints an outcome for a person. */
final class OutcomeText {

    private OutcomeText() {}

    static void print(CommandOutcome outcome, PrintStream out) {
        for (Part part : outcome.parts()) {
            if (part instanceof Line line) {
                out.println(harmless(line.text()));
            } else if (part instanceof Rows rows) {
                RowsText.lines(rows).forEach(line -> out.println(harmless(line)));
            }
        }
        out.flush();
    }

    // a value from a file could hold sequences that command the terminal
    static String harmless(String text) {
        StringBuilder clean = null;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isISOControl(letter) && letter != '\n') {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(at, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
