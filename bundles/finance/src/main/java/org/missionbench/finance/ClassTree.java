package org.missionbench.finance;

import java.util.ArrayList;
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

    ClassTree(List<BudgetClass> classes) {
        classes.forEach(budgetClass -> byCode.put(budgetClass.code(), budgetClass));
    }

    /** The classes that a posting to a class counts for: itself, then those that contain it, the outermost last. */
    List<BudgetClass> countingFor(String code) {
        List<BudgetClass> path = new ArrayList<>();
        Optional<BudgetClass> next = Optional.ofNullable(byCode.get(code));
        while (next.isPresent()) {
            if (path.contains(next.get())) {
                return path.subList(0, 1);
            }
            path.add(next.get());
            next = next.get().whole().map(byCode::get);
        }
        return path;
    }

    /** Whether a class counts for itself in its group, because no other contains it. */
    boolean isOutermost(BudgetClass budgetClass) {
        return countingFor(budgetClass.code()).size() == 1;
    }

    /** Whether a class is contained in itself by way of others. */
    boolean isCircular(BudgetClass budgetClass) {
        return budgetClass.isOfWhich() && isOutermost(budgetClass);
    }

    /** A class followed by the of-which lines below it, to any depth, in print order. */
    List<BudgetClass> withParts(BudgetClass whole) {
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
}
