package org.missionbench.programmes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.kernel.Money;

/** Expenditure by category; an of-which line counts for itself and for the category that contains it. */
final class Categories {

    private final List<ProgrammaticCategory> rows;
    private final Containment tree;
    private final Map<String, String> categoryOf = new HashMap<>();
    private final ProjectFunds funds;

    private Categories(RecordStore store, MissionPeriod scope) {
        rows = Ordered.by(ProgrammaticCategory::position, store.all(scope, ProgrammaticCategory.class));
        tree = new Containment(rows);
        funds = ProjectFunds.of(store, scope);
        Portfolio portfolio = Portfolio.of(store, scope);
        portfolio.projects().forEach(project -> portfolio
                .category(project)
                .ifPresent(category -> categoryOf.put(project.code(), category)));
    }

    static Categories of(RecordStore store, MissionPeriod scope) {
        return new Categories(store, scope);
    }

    ProjectFunds funds() {
        return funds;
    }

    /** The categories that count for themselves, in print order. */
    List<ProgrammaticCategory> outermost() {
        return rows.stream().filter(row -> tree.isOutermost(row.code())).toList();
    }

    /** The of-which lines of an outermost category, at any depth, each below the one it is part of. */
    List<ProgrammaticCategory> within(ProgrammaticCategory whole) {
        List<ProgrammaticCategory> parts = new ArrayList<>();
        rows.stream()
                .filter(row -> tree.from(row.code()).size() > 1 && row.whole().equals(Optional.of(whole.code())))
                .forEach(part -> {
                    parts.add(part);
                    parts.addAll(within(part));
                });
        return parts;
    }

    /** All categories in print order. */
    List<ProgrammaticCategory> all() {
        return rows;
    }

    /** What the projects that feed a category cost, its of-which lines included. */
    Money spent(ProgrammaticCategory category) {
        return funds.spent(project -> isFedBy(category, project));
    }

    /** What the projects that feed a category were given, its of-which lines included. */
    Money budgeted(ProgrammaticCategory category) {
        return funds.budgeted(project -> isFedBy(category, project));
    }

    /** What projects cost that feed no category. */
    Money spentWithoutCategory() {
        return funds.spent(project -> !categoryOf.containsKey(project));
    }

    /** What all projects cost. */
    Money total() {
        return funds.spent(project -> true);
    }

    private boolean isFedBy(ProgrammaticCategory category, String project) {
        return Optional.ofNullable(categoryOf.get(project))
                .map(code -> tree.isWithin(code, category.code()))
                .orElse(false);
    }
}
