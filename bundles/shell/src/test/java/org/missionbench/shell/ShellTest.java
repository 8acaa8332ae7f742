package org.missionbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;

class ShellTest {

    private static final CommandShape BREW = new CommandShape(
            "brew",
            "Brew a pot",
            "Water first.",
            List.of(
                    Parameter.positional("leaf", true, "which tea", "green", "black"),
                    Parameter.option("minutes", false, "how long"),
                    Parameter.flag("milk", "with milk")),
            List.of("brew green --minutes 3"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void handsOptionsSwitchesAndPlacesToTheCommand() {
        assertThat(run("brew", "--minutes=3", "green", "--milk")).isZero();
        assertThat(text(out)).isEqualTo("{leaf=green, milk=true, minutes=3}\n");
    }

    @Test
    void printsOneJsonDocumentAndNothingElse() {
        assertThat(run("--json", "brew", "black")).isZero();
        assertThat(text(out))
                .isEqualTo("{\n  \"status\" : \"done\",\n  \"leaf\" : \"black\",\n  \"cups\" : [ 1, 2 ]\n}\n");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void suggestsTheNearestCommand() {
        assertThat(run("brwe")).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo(
                        "There is no command 'brwe'; did you mean 'brew'? Or it belongs to a feature that is not installed: see 'features list'\n");
    }

    @Test
    void suggestsTheNearestOption() {
        assertThat(run("brew", "green", "--minute", "3")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("'brew' has no option --minute; did you mean '--minutes'?\n");
    }

    @Test
    void saysWhereTheLaunchersOptionsStand() {
        assertThat(run("brew", "green", "--home", "pot")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("'brew' has no option --home; put --home before the command\n");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("brew")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("'brew' needs LEAF (which tea: green, black)\n");
    }

    @Test
    void refusesWhatIsNotAChoice() {
        assertThat(run("brew", "blak")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("'blak' is not a value of LEAF; did you mean 'black'?\n");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThat(run("brew", "green", "--minutes", "--milk")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("--minutes needs a value: how long\n");
    }

    @Test
    void tellsOfARefusalInJsonToo() {
        assertThat(run("brew", "--json")).isEqualTo(2);
        assertThat(text(out)).contains("\"status\" : \"wrong-use\"").contains("'brew' needs LEAF");
    }

    @Test
    void listsTheCommands() {
        assertThat(run("help")).isZero();
        assertThat(text(out)).contains("brew").contains("Brew a pot").contains("--home DIR", "--verbose", "--json");
    }

    @Test
    void explainsACommand() {
        assertThat(run("help", "brew")).isZero();
        assertThat(text(out))
                .startsWith("Usage: missionbench brew LEAF [--minutes MINUTES] [--milk]\n\nBrew a pot. Water first.\n")
                .contains("LEAF       which tea: green, black\n")
                .contains("  missionbench brew green --minutes 3\n");
    }

    @Test
    void keepsExceptionsFromThePerson() {
        Command broken = command(new CommandShape("break", "Breaks", "", List.of(), List.of()), arguments -> {
            throw new IllegalStateException("the pot is cracked\nsecond line");
        });
        int status = new Shell(List.of(broken)).run(List.of("break"), Path.of("."), print(out), print(err), false);
        assertThat(status).isEqualTo(1);
        assertThat(text(err)).isEqualTo("'break' has failed: the pot is cracked; details are in the log\n");
    }

    @Test
    void takesTheStatusOfTheOutcome() {
        Command findings = command(
                new CommandShape("taste", "Tastes", "", List.of(), List.of()),
                arguments -> new CommandOutcome(
                        Status.FINDINGS,
                        List.of(new Rows(
                                List.of("cup", "degrees"),
                                List.of(List.of("one", "5.5"), List.of("two", "41 298.5")),
                                List.of(1))),
                        Map.of()));
        int status = new Shell(List.of(findings)).run(List.of("taste"), Path.of("."), print(out), print(err), false);
        assertThat(status).isEqualTo(1);
        assertThat(text(out))
                .isEqualTo(
                        """
                        cup   degrees
                        -------------
                        one       5.5
                        two  41 298.5
                        """);
    }

    private int run(String... words) {
        Command brew = command(BREW, arguments -> {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("leaf", arguments.text("leaf"));
            data.put("cups", List.of(1, 2));
            Line line = new Line(new java.util.TreeMap<>(arguments.values()).toString());
            return new CommandOutcome(Status.DONE, List.of(line), data);
        });
        return new Shell(List.of(brew)).run(List.of(words), Path.of("."), print(out), print(err), false);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private interface Work {
        CommandOutcome run(Arguments arguments) throws CommandRefused;
    }

    private static Command command(CommandShape shape, Work work) {
        return new Command() {
            @Override
            public String id() {
                return "tea/" + shape.name();
            }

            @Override
            public CommandShape shape() {
                return shape;
            }

            @Override
            public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
                return work.run(arguments);
            }
        };
    }
}
