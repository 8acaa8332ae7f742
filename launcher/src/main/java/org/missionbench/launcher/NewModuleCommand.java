package org.missionbench.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;

/** {@code new-module}: writes a project of a module that builds, passes the module test kit and can be installed. */
record NewModuleCommand(Distribution distribution) implements Command {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    private static final String ROOT = "com.example.";

    @Override
    public String id() {
        return "launcher/new-module";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "new-module",
                "Write a Maven project of a new module, which builds and can be installed as it is",
                "It is a copy of the sample module 'medical' with other names, and with the module test kit. It needs a JDK 17, Maven and, when first built, Maven Central; of Missionbench it needs only this program's folder. README.md in it says how to go on.",
                List.of(
                        Parameter.positional("NAME", true, "what the module is called: aviation, air-operations"),
                        Parameter.option("package", false, "its Java package, " + ROOT + "NAME when left out"),
                        Parameter.option("out", false, "the folder to write; NAME when left out")),
                List.of("new-module aviation", "new-module aviation --package com.acme.aviation --out /tmp/aviation"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        String name = matching(
                NAME,
                arguments.text("NAME"),
                "a module's name: write lower-case words with hyphens, such as air-operations");
        String root = matching(
                PACKAGE,
                arguments.find("package").orElse(ROOT + name.replace("-", "")),
                "a Java package: write lower-case words with points, such as com.acme.aviation");
        Path folder = arguments.path(arguments.find("out").orElse(name));
        try {
            ModuleTemplate.of(distribution, name, root).write(folder);
        } catch (Refused e) {
            throw new CommandRefused(e.sentence());
        }
        List<String> next = List.of(
                "The module %s was written to %s; next:".formatted(name, folder),
                "  cd %s && mvn verify".formatted(folder),
                "  missionbench features install %s"
                        .formatted(folder.resolve("target/" + root + "-1.0.0-SNAPSHOT.jar")),
                "  missionbench import %s".formatted(folder.resolve("sample")));
        return new CommandOutcome(
                Status.DONE,
                next.stream()
                        .map(Line::new)
                        .map(CommandOutcome.Part.class::cast)
                        .toList(),
                Map.of("name", name, "package", root, "folder", folder.toString()));
    }

    private static String matching(Pattern pattern, String written, String what) throws CommandRefused {
        if (!pattern.matcher(written).matches()) {
            throw new CommandRefused("'%s' is not %s".formatted(written, what));
        }
        return written;
    }
}
