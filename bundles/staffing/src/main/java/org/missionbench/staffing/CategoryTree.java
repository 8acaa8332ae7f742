package org.missionbench.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/** The categories of personnel in print order, with the groups that add them up. */
final class CategoryTree {

    private final List<PersonnelCategory> categories;

    private CategoryTree(List<PersonnelCategory> categories) {
        this.categories = categories;
    }

    static CategoryTree of(RecordStore store, MissionPeriod scope) {
        return new CategoryTree(store.all(scope, PersonnelCategory.class).stream()
                .sorted(Comparator.comparingLong(PersonnelCategory::position))
                .toList());
    }

    List<PersonnelCategory> all() {
        return categories;
    }

    Optional<PersonnelCategory> find(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** What a person calls a category. */
    String title(String code) {
        return find(code).map(PersonnelCategory::title).orElse(code);
    }

    /** Whether other categories are part of it. */
    boolean isGroup(String code) {
        return categories.stream().anyMatch(category -> code.equals(category.partOf()));
    }

    /** The categories that people are counted in, groups left out. */
    List<PersonnelCategory> counted() {
        return categories.stream().filter(category -> !isGroup(category.code())).toList();
    }

    /** The counted categories that a group adds up, to any depth; the category itself when it is no group. */
    List<String> countedIn(String code) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> counted = new ArrayList<>();
        collect(code, seen, counted);
        return counted;
    }

    // two groups that are part of each other end here instead of going round for ever
    private void collect(String code, Set<String> seen, List<String> counted) {
        if (!seen.add(code)) {
            return;
        }
        if (!isGroup(code)) {
            counted.add(code);
        }
        categories.stream()
                .filter(category -> code.equals(category.partOf()))
                .forEach(category -> collect(category.code(), seen, counted));
    }
}
