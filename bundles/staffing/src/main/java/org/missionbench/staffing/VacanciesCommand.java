package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code vacancies}: vacant posts by category and month, and the posts that have been vacant for long. */
@Component
public final class VacanciesCommand implements Command {

    private static final String LONGER_THAN = "longer-than";
    private static final long USUAL_MONTHS = 24;
    private static final char SPACE = ' ';

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public VacanciesCommand(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "staffing/vacancies";
    }

    @Override
    public CommandShape shape() {
        return new CommandShape(
                "vacancies",
                "Shows vacancies by category and month, and the posts vacant for long",
                "The months show strength less people in post: planned strength where there is a plan, else approved. A negative number means that more people were in post. The rate is that of all months together.",
                List.of(
                        MissionPeriodChoice.MISSION,
                        MissionPeriodChoice.PERIOD,
                        Parameter.option(
                                LONGER_THAN,
                                false,
                                "list posts vacant for more than this many months; 24 when left out")),
                List.of("vacancies", "vacancies --longer-than 12 --json"));
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        long months = months(arguments);
        MonthlyStaffing staffing = MonthlyStaffing.of(store, scope);
        List<PersonnelCategory> shown = staffing.tree().all().stream()
                .filter(category -> !staffing.figures(category.code()).isEmpty())
                .toList();
        List<VacantPost> posts = VacantPost.longerThan(months, store, scope);
        List<CommandOutcome.Part> parts = new ArrayList<>(List.of(byMonth(scope, staffing, shown)));
        parts.add(new CommandOutcome.Line("Posts vacant for more than %d months on %s: %d"
                .formatted(months, Captions.day(scope.period().to()), posts.size())));
        if (!posts.isEmpty()) {
            parts.add(longVacant(posts));
        }
        if (staffing.isReconstructed()) {
            parts.add(new CommandOutcome.Line("Some of these figures are reconstructed, not recorded."));
        }
        return new CommandOutcome(CommandOutcome.Status.DONE, parts, data(scope, staffing, shown, posts));
    }

    private static long months(Arguments arguments) throws CommandRefused {
        String written = arguments.find(LONGER_THAN).orElse(String.valueOf(USUAL_MONTHS));
        if (!written.matches("\\d{1,4}")) {
            throw new CommandRefused(
                    "--longer-than: '%s' is not a number of months; write one such as 24".formatted(written));
        }
        return Long.parseLong(written);
    }

    private static CommandOutcome.Rows byMonth(
            MissionPeriod scope, MonthlyStaffing staffing, List<PersonnelCategory> shown) {
        List<String> heads = new ArrayList<>(List.of("Category"));
        scope.period().months().forEach(month -> heads.add(month.toString()));
        heads.add("Rate");
        List<List<String>> rows = new ArrayList<>();
        for (PersonnelCategory category : shown) {
            StaffingFigures figures = staffing.figures(category.code());
            List<String> cells = new ArrayList<>(List.of(category.title()));
            figures.months()
                    .forEach(month ->
                            cells.add(vacant(month).map(String::valueOf).orElse("")));
            cells.add(figures.vacancyRate()
                    .map(rate -> FigureStyle.PERCENTAGE.print(rate, SPACE))
                    .orElse(""));
            rows.add(cells);
        }
        return new CommandOutcome.Rows(
                heads, rows, IntStream.range(1, heads.size()).boxed().toList());
    }

    private static Optional<Long> vacant(StaffedMonth month) {
        return month.strength() == null || month.people() == null
                ? Optional.empty()
                : Optional.of(month.comparedStrength() - month.comparedPeople());
    }

    private static CommandOutcome.Rows longVacant(List<VacantPost> posts) {
        return new CommandOutcome.Rows(
                List.of("Post", "Level", "Category", "Office", "Location", "Vacant since", "Months", "Recruitment"),
                posts.stream()
                        .map(vacant -> List.of(
                                vacant.post().number(),
                                vacant.post().level(),
                                vacant.post().category(),
                                vacant.post().office(),
                                vacant.post().location(),
                                vacant.since().toString(),
                                String.valueOf(vacant.months()),
                                vacant.recruitment()))
                        .toList(),
                List.of(6));
    }

    private static Map<String, Object> data(
            MissionPeriod scope, MonthlyStaffing staffing, List<PersonnelCategory> shown, List<VacantPost> posts) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mission", scope.mission());
        data.put("period", scope.period().toString());
        data.put("reconstructed", staffing.isReconstructed());
        data.put(
                "categories",
                shown.stream()
                        .map(category -> data(category, staffing.figures(category.code())))
                        .toList());
        data.put("posts", posts.stream().map(VacanciesCommand::data).toList());
        return data;
    }

    private static Map<String, Object> data(PersonnelCategory category, StaffingFigures figures) {
        Map<String, Object> byMonth = new LinkedHashMap<>();
        figures.months().forEach(month -> vacant(month)
                .ifPresent(vacant -> byMonth.put(month.month().toString(), vacant)));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("category", category.code());
        line.put("title", category.title());
        line.put("months", byMonth);
        figures.vacancyRate().ifPresent(rate -> line.put("rate", rate.value().toPlainString()));
        return line;
    }

    private static Map<String, Object> data(VacantPost vacant) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("post", vacant.post().number());
        line.put("level", vacant.post().level());
        line.put("category", vacant.post().category());
        line.put("vacant_since", vacant.since().toString());
        line.put("months", vacant.months());
        line.put("recruitment", vacant.recruitment());
        return line;
    }
}
