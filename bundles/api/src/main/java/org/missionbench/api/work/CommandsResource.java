package org.missionbench.api.work;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The commands of all modules, the same as on the command line. */
@Component(service = Resource.class)
public class CommandsResource implements Resource {

    private final Jobs jobs;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<Command> commands = List.of();

    /** Runs commands as jobs. */
    @Activate
    public CommandsResource(@Reference Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/commands",
                        "The commands of the modules that are present",
                        "a list: name, summary, help, parameters, examples",
                        call -> Reply.json(all())),
                new Route(
                        "POST",
                        "/commands/{name}",
                        "Runs a command as a job",
                        Map.of(),
                        "arguments: values by the name of the parameter; a switch has the value true",
                        "202 and the job; its address is in Location",
                        this::run));
    }

    private List<Map<String, Object>> all() {
        return commands.stream()
                .map(Command::shape)
                .sorted(Comparator.comparing(CommandShape::name))
                .map(CommandsResource::json)
                .toList();
    }

    private static Map<String, Object> json(CommandShape shape) {
        return Json.object(
                "name", shape.name(),
                "summary", shape.summary(),
                "help", shape.help(),
                "parameters",
                        shape.parameters().stream().map(CommandsResource::json).toList(),
                "examples", shape.examples());
    }

    private static Map<String, Object> json(Parameter parameter) {
        return Json.object(
                "name", parameter.name(),
                "kind", parameter.kind().name().toLowerCase(Locale.ROOT),
                "required", parameter.required(),
                "help", parameter.help(),
                "choices", parameter.choices());
    }

    private Reply run(Call call) {
        String name = call.part("name");
        Command command = commands.stream()
                .filter(candidate -> candidate.shape().name().equals(name))
                .min(Comparator.comparing(Command::id))
                .orElseThrow(() -> Problem.absent(
                        "There is no command '%s' at present; /api/v1/commands lists what there is".formatted(name)));
        Map<String, String> values = values(call, command.shape());
        Job job = jobs.start(command, values);
        return Reply.json(202, job.brief()).with("Location", "/api/v1/jobs/" + job.id());
    }

    private static Map<String, String> values(Call call, CommandShape shape) {
        Map<String, String> values = new HashMap<>();
        if (call.body().get("arguments") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> {
                if (value != null && !Boolean.FALSE.equals(value)) {
                    values.put(String.valueOf(name), value.toString());
                }
            });
        }
        for (Parameter parameter : shape.parameters()) {
            check(parameter, values, shape);
        }
        List<String> known = shape.parameters().stream().map(Parameter::name).toList();
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.wrong("'%s' has no parameter '%s'; it takes %s".formatted(shape.name(), name, known));
                });
        return values;
    }

    private static void check(Parameter parameter, Map<String, String> values, CommandShape shape) {
        String value = values.get(parameter.name());
        if (value == null && parameter.required()) {
            throw Problem.wrong("'%s' needs %s: %s".formatted(shape.name(), parameter.name(), parameter.help()));
        }
        List<String> choices = parameter.choices();
        if (value != null && !choices.isEmpty() && !choices.containsAll(List.of(value.split(",")))) {
            throw Problem.wrong(
                    "%s is '%s'; use one of %s".formatted(parameter.name(), value, String.join(", ", choices)));
        }
    }
}
