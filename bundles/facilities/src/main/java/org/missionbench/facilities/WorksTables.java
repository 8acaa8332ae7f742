package org.missionbench.facilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.Figure;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.Quantity;

/** Tables of generators, water and projects. */
final class WorksTables {

    private WorksTables() {}

    /** Hours and litres of each generator. */
    static Table generators(GeneratorLog log, Estate estate) {
        List<Table.Row> rows = new ArrayList<>();
        log.generators().forEach(generator -> rows.add(row(generator, log, estate)));
        rows.add(row("total", List.of("Total", "", ""), log.use(), "", Table.RowKind.TOTAL));
        return Cells.table(
                "facility-generators",
                "Generators",
                log.period() + ", hours and litres",
                Cells.columns(List.of("Number", "Generator", "Location"), "Hours", "Litres", "Litres an hour"),
                rows);
    }

    private static Table.Row row(Generator generator, GeneratorLog log, Estate estate) {
        String slug = Slugs.of(generator.number());
        String place = estate.find(generator.premises())
                .map(Premises::location)
                .map(estate::locationTitle)
                .orElse("");
        List<String> words = List.of(generator.number(), generator.title(), place);
        return row(slug, words, log.use(generator), "." + slug, Table.RowKind.LINE);
    }

    private static Table.Row row(String id, List<String> words, GeneratorLog.Use use, String key, Table.RowKind kind) {
        List<Table.Cell> cells = new ArrayList<>(words.stream().map(Cells::text).toList());
        cells.add(Cells.figure(new Quantity(use.hours(), "hour"), FigureStyle.DECIMAL, "generator-hours" + key));
        cells.add(Cells.figure(new Quantity(use.litres(), "litre"), FigureStyle.COUNT, "generator-litres" + key));
        cells.add(Cells.figure(use.litresAnHour().orElse(null), FigureStyle.DECIMAL, "generator-litres-an-hour" + key));
        return new Table.Row(id, kind, cells);
    }

    /** Wells and treatment plants by kind. */
    static Table water(List<Measure> measures, List<PlantKind> kinds, BudgetPeriod period) {
        Map<String, Figure> figures = new TreeMap<>();
        measures.forEach(measure ->
                measure.value().ifPresent(value -> figures.put(measure.key().key(), value)));
        List<Table.Row> rows = kinds.stream()
                .map(kind -> Cells.line(
                        kind.code(),
                        Cells.text(kind.title()),
                        water(figures, "plants", kind.code(), "planned"),
                        water(figures, "plants", kind.code()),
                        water(figures, "water", kind.code())))
                .toList();
        return Cells.table(
                "facility-water",
                "Water",
                period + ", water in cubic metres",
                Cells.columns(List.of("Kind"), "Planned", "Operated", "Water"),
                rows);
    }

    private static Table.Cell water(Map<String, Figure> figures, String... key) {
        return Cells.figure(figures.get("facilities." + String.join(".", key)), FigureStyle.COUNT, key);
    }

    /** Each project with its state, budget and cost. */
    static Table projects(Projects projects) {
        List<Table.Row> rows = projects.rows().stream()
                .map(project -> Cells.line(
                        project.code(),
                        Cells.text(project.title()),
                        Cells.text(project.planned() ? "yes" : "no"),
                        Cells.text(state(project)),
                        Cells.figure(project.budget(), FigureStyle.THOUSANDS, "project-budget", project.code()),
                        Cells.figure(projects.spent(project), FigureStyle.THOUSANDS, "project-cost", project.code())))
                .toList();
        return Cells.table(
                "facility-projects",
                "Construction, renovation and alteration",
                projects.period() + ", thousands of United States dollars",
                Cells.columns(List.of("Project", "Planned", "State"), "Budget", "Cost"),
                rows);
    }

    /** How far a project is, in words. */
    static String state(Project project) {
        String words = Slugs.of(project.state()).replace('-', ' ');
        if (project.ended() != null) {
            return words + " on " + Captions.day(project.ended());
        }
        return project.postponedTo() == null ? words : words + " to " + project.postponedTo();
    }
}
