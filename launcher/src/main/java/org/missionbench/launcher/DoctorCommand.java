package org.missionbench.launcher;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Progress;

/** {@code doctor}: is everything as it should be, and if not, what to do. */
record DoctorCommand(Home home, Distribution distribution, Optional<Features> features) implements Command {

    private static final CommandShape SHAPE = new CommandShape(
            "doctor",
            "Look at Java, memory, disk, clock, configuration, features and the store, and say what to do",
            "Ends with status 1 when something is wrong.",
            List.of(),
            List.of("doctor"));

    @Override
    public String id() {
        return "launcher/doctor";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) {
        progress.at("looking at everything", 0, 0);
        List<Diagnosis> found = new Doctor(home, distribution, features, Clock.systemUTC()).examine();
        boolean isWell = found.stream().noneMatch(one -> one.verdict() == Diagnosis.Verdict.ERROR);
        Rows rows = new Rows(
                List.of("what", "verdict", "found", "what to do"),
                found.stream().map(Diagnosis::row).toList(),
                List.of());
        return new CommandOutcome(
                isWell ? Status.DONE : Status.FINDINGS,
                List.of(rows),
                Map.of("diagnoses", found.stream().map(Diagnosis::data).toList()));
    }
}
