package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code projects}: the projects with their budgets and expenditure, and the totals of those shown. */
@Component
public final class ProjectsCommand implements Command {

    private static final char SPACE = ' ';

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ProjectsCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "programmes/projects";
    }

    @Override
    public CommandShape shape() {
        List<Parameter> parameters = new ArrayList<>(List.of(MissionPeriodChoice.MISSION, MissionPeriodChoice.PERIOD));
        parameters.addAll(ProjectFilter.PARAMETERS);
        return new CommandShape(
                "projects",
                "Lists projects with area, implementing entity, state, budget and expenditure",
                "Thousands of United States dollars; with --json exact amounts. A wider area or type stands for all it contains.",
                parameters,
                List.of("projects", "projects --kind confidence-building --state completed", "projects --area youth"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        Portfolio portfolio = Portfolio.of(store, scope);
        List<Project> shown = ProjectFilter.of(arguments, portfolio).from(portfolio);
        ProjectFunds funds = ProjectFunds.of(store, scope);
        List<List<String>> rows = new ArrayList<>();
        shown.forEach(project -> rows.add(cells(project, portfolio, funds)));
        List<String> codes = shown.stream().map(Project::code).toList();
        Money budgeted = funds.budgeted(codes::contains);
        Money spent = funds.spent(codes::contains);
        rows.add(List.of("Total", shown.size() + " projects", "", "", "", "", print(budgeted), print(spent)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put(
                "projects",
                shown.stream().map(project -> data(project, portfolio, funds)).toList());
        data.put("budgeted", exact(budgeted));
        data.put("spent", exact(spent));
        return new CommandOutcome(
                CommandOutcome.Status.DONE,
                List.of(new CommandOutcome.Rows(
                        List.of("Code", "Title", "Kind", "Area", "Implemented by", "State", "Budget", "Spent"),
                        rows,
                        List.of(6, 7))),
                data);
    }

    private static List<String> cells(Project project, Portfolio portfolio, ProjectFunds funds) {
        return List.of(
                project.code(),
                project.title(),
                project.projectKind(),
                project.thematicArea(),
                portfolio.entity(project).map(ImplementingEntity::title).orElse(FigureStyle.nil()),
                project.state().written(),
                print(funds.budgeted(project.code()::equals)),
                print(funds.spent(project.code()::equals)));
    }

    private static Map<String, Object> data(Project project, Portfolio portfolio, ProjectFunds funds) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", project.code());
        data.put("title", project.title());
        data.put("kind", project.projectKind());
        data.put("area", project.thematicArea());
        portfolio.entity(project).ifPresent(entity -> {
            data.put("entity", entity.code());
            data.put("implementer_type", entity.implementerType());
        });
        data.put("state", project.state().written());
        data.put("budgeted", exact(funds.budgeted(project.code()::equals)));
        data.put("spent", exact(funds.spent(project.code()::equals)));
        return data;
    }

    private static String print(Money amount) {
        return FigureStyle.THOUSANDS.print(amount, SPACE);
    }

    private static String exact(Money amount) {
        return amount.toDecimal().toPlainString();
    }
}
