package org.missionbench.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which class contains which: an of-which line counts for every class above it and is printed below the one it is part
 * of. Classes that contain each other in a circle are taken as if they stood alone; a check names them.
 */
final class ClassTree {

    private final Map<String, BudgetClass> byCode = new LinkedHashMap<>();
    private final Map<String, List<BudgetClass>> paths = new HashMap<>();

    /** The tree of these classes, which are in print order. */
    ClassTree(List<BudgetClass> classes) {
        classes.forEach(budgetClass -> byCode.put(budgetClass.code(), budgetClass));
        byCode.keySet().forEach(code -> paths.put(code, path(code)));
    }

    /** The classes that a posting to a class counts for: itself, then those that contain it, the outermost last. */
    List<BudgetClass> countingFor(String code) {
        return paths.getOrDefault(code, List.of());
    }

    /** Whether a class counts for itself in its group, because no other contains it. */
    boolean isOutermost(BudgetClass budgetClass) {
        return countingFor(budgetClass.code()).size() == 1;
    }

    /** Whether a class is contained in itself by way of others. */
    boolean isCircular(BudgetClass budgetClass) {
        return budgetClass.isOfWhich() && isOutermost(budgetClass);
    }

    /** The classes of a group in print order, each followed by its of-which lines. */
    List<BudgetClass> ofGroup(BudgetGroup group) {
        return byCode.values().stream()
                .filter(budgetClass -> budgetClass.budgetGroup().equals(group.code()) && isOutermost(budgetClass))
                .flatMap(whole -> withParts(whole).stream())
                .toList();
    }

    // to any depth, in print order
    private List<BudgetClass> withParts(BudgetClass whole) {
        return byCode.values().stream()
                .filter(candidate -> countingFor(candidate.code()).contains(whole))
                .sorted((left, right) -> order(left, right))
                .toList();
    }

    private int order(BudgetClass left, BudgetClass right) {
        List<BudgetClass> leftPath = countingFor(left.code());
        List<BudgetClass> rightPath = countingFor(right.code());
        int depth = Math.min(leftPath.size(), rightPath.size());
        for (int at = 1; at <= depth; at++) {
            BudgetClass leftStep = leftPath.get(leftPath.size() - at);
            BudgetClass rightStep = rightPath.get(rightPath.size() - at);
            if (!leftStep.equals(rightStep)) {
                int byPosition = Long.compare(leftStep.position(), rightStep.position());
                return byPosition != 0 ? byPosition : leftStep.code().compareTo(rightStep.code());
            }
        }
        return Integer.compare(leftPath.size(), rightPath.size());
    }

    private List<BudgetClass> path(String code) {
        List<BudgetClass> path = new ArrayList<>();
        Optional<BudgetClass> next = Optional.ofNullable(byCode.get(code));
        while (next.isPresent()) {
            if (path.contains(next.get())) {
                return List.of(path.get(0));
            }
            path.add(next.get());
            next = next.get().whole().map(byCode::get);
        }
        return path;
    }
}
