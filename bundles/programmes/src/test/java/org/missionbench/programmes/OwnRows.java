package org.missionbench.programmes;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.BudgetPeriod;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;
import org.missionbench.storage.StandaloneStore;

/** A real store with an invented mission that has quick-impact projects only, and one budget line planned. */
final class OwnRows implements AutoCloseable {

    static final MissionPeriod SCOPE = new MissionPeriod("TESTMISSION", BudgetPeriod.parse("2023/24"));
    static final LocalDate START = LocalDate.parse("2023-10-02");
    static final LocalDate END = LocalDate.parse("2024-03-29");
    static final String CLASS = "quick-impact-projects";

    private final StandaloneStore store;

    private OwnRows(StandaloneStore store) {
        this.store = store;
    }

    static OwnRows empty(Path folder) {
        return new OwnRows(StandaloneStore.open(folder.resolve("test.db"), List.of(new ProgrammesDatasets())));
    }

    /** Two areas within rural life (wells, roads), a mission and two partners, no project yet. */
    static OwnRows withAreas(Path folder) {
        return empty(folder)
                .put(
                        new ProjectKind("quick-impact", 10, "Quick-impact projects", 3L, null),
                        new ProgrammaticCategory("rural", 10, "Rural life", null),
                        new ProgrammaticCategory("water", 20, "including water", "rural"),
                        new ThematicArea("rural-life", 10, "Rural life", null, "rural", null, "43040"),
                        new ThematicArea("wells", 20, "Wells", "rural-life", "water", null, "14030"),
                        new ThematicArea("roads", 30, "Roads", "rural-life", null, null, null),
                        new ImplementerType("mission", 10, "Mission", null, false, "40"),
                        new ImplementerType("partner", 20, "Partner", null, true, null),
                        new ImplementerType("charity", 30, "Charity", "partner", true, "22"),
                        new ImplementingEntity("engineers", "Engineers of the mission", "mission", null),
                        new ImplementingEntity("well-diggers", "Well Diggers", "charity", "XX-1"),
                        new GenderMarker("equal", 10, "Equal", 1L));
    }

    /** The same with a finished well for 24,000 of 25,000 and a road of the mission for 40,000, both in order. */
    static OwnRows inOrder(Path folder) {
        return withAreas(folder)
                .put(
                        well(START, END),
                        project("road", "roads", "engineers", null, START, END, Project.State.ONGOING),
                        new ProjectBudget("well", 1, CLASS, null, Money.usdThousands("25"), Basis.RECORDED),
                        new ProjectBudget("road", 1, CLASS, null, Money.usdThousands("40"), Basis.RECORDED),
                        spent("well", 1, "24"),
                        spent("road", 1, "40"),
                        new ProjectApproval(
                                "well", START.minusDays(3), ProjectApproval.Outcome.APPROVED, Basis.RECORDED),
                        new ProjectApproval(
                                "road", START.minusDays(3), ProjectApproval.Outcome.APPROVED, Basis.RECORDED));
    }

    static Project well(@Nullable LocalDate start, @Nullable LocalDate end) {
        return project("well", "wells", "well-diggers", "equal", start, end, Project.State.COMPLETED);
    }

    static Project project(
            String code,
            String area,
            @Nullable String entity,
            @Nullable String marker,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            Project.State state) {
        return new Project(
                code,
                "A " + code,
                "quick-impact",
                null,
                area,
                entity,
                marker,
                null,
                null,
                start,
                end,
                state,
                "The %s serves {programmes.project.%s.people|prose-count} people.".formatted(code, code),
                Basis.RECORDED);
    }

    static ProjectExpenditure spent(String project, long line, String thousands) {
        return new ProjectExpenditure(
                project, line, YearMonth.parse("2023-11"), CLASS, null, Money.usdThousands(thousands), Basis.RECORDED);
    }

    static ProjectFigure people(
            String project, String code, String value, @Nullable String partOf, @Nullable String breakdown) {
        return new ProjectFigure(
                project,
                code,
                "People (" + code + ")",
                "participants",
                new BigDecimal(value).setScale(2),
                "person",
                partOf,
                breakdown);
    }

    OwnRows put(Record... rows) {
        store.change(new ChangeNote("test", "test", ""), writer -> {
            for (Record row : rows) {
                writer.put(SCOPE, row);
            }
            return rows.length;
        });
        return this;
    }

    RecordStore store() {
        return store;
    }

    /** Every measure of the module, as text by key. */
    static TreeMap<String, String> texts(RecordStore store, MissionPeriod scope) {
        TreeMap<String, String> texts = new TreeMap<>();
        measures(store)
                .all(scope)
                .forEach((key, measure) -> texts.put(
                        key.key(), measure.value().map(Object::toString).orElse("none")));
        return texts;
    }

    static Measures measures(RecordStore store) {
        List<MeasureSource> sources = List.of(
                new CountMeasures(store),
                new FigureMeasures(store),
                new ExpenditureMeasures(store),
                new OversightMeasures(store));
        return scope -> {
            TreeMap<MeasureKey, Measure> all = new TreeMap<>();
            sources.forEach(source -> source.measures(scope).forEach(measure -> {
                if (all.put(measure.key(), measure) != null) {
                    throw new IllegalStateException("Two measures are called " + measure.key());
                }
            }));
            return all;
        };
    }

    @Override
    public void close() {
        store.close();
    }
}
