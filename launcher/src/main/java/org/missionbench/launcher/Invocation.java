package org.missionbench.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The program's words, sorted out.
 *
 * @param home the home directory
 * @param verbose whether the log is also printed
 * @param words the command and its arguments; empty for the main job
 * @param directory where relative paths start
 * @param terminal whether messages go to a terminal
 * @param interactive whether there is a person to type
 */
record Invocation(
        Path home, boolean verbose, List<String> words, Path directory, boolean terminal, boolean interactive) {

    private static final String USAGE =
            "usage: missionbench [--home DIR] [--verbose] COMMAND ARGUMENTS; see 'missionbench help'";

    Invocation {
        words = List.copyOf(words);
    }

    static Invocation of(List<String> args) {
        Deque<String> rest = new ArrayDeque<>(args);
        Path home = Path.of(System.getProperty("user.home"), ".missionbench");
        boolean verbose = false;
        while (!rest.isEmpty() && rest.peek().startsWith("--")) {
            String option = rest.remove();
            if (option.equals("--home") && !rest.isEmpty()) {
                home = Path.of(rest.remove());
            } else if (option.startsWith("--home=")) {
                home = Path.of(option.substring("--home=".length()));
            } else if (option.equals("--verbose")) {
                verbose = true;
            } else if (option.equals("--help") || option.equals("--version")) {
                rest.addFirst(option.substring(2));
            } else {
                throw new Refused("%s is unknown or lacks its value; %s".formatted(option, USAGE));
            }
        }
        Path directory = Path.of("").toAbsolutePath();
        boolean terminal = Boolean.getBoolean("missionbench.terminal");
        boolean interactive = System.console() != null;
        return new Invocation(home, verbose, List.copyOf(rest), directory, terminal, interactive);
    }

    boolean isMainJob() {
        return words.isEmpty();
    }

    boolean is(String command) {
        return !words.isEmpty() && words.get(0).equals(command);
    }
}
