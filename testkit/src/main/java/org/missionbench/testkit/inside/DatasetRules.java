package org.missionbench.testkit.inside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.ColumnType;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.DatasetSource;
import org.missionbench.contracts.dataset.ValueRejected;

/** Datasets say what a person must know to fill them in, and what in them is personal. */
final class DatasetRules {

    private static final Pattern PERSONAL = Pattern.compile(
            "(.*_)?(person|patient|driver|officer|employee|holder|surname|(first|last|full|family|given)_name|e?mail|phone|birth|birthday|passport|index_number|home_address)(_.*)?|nationality|gender|sex|salary");

    private final Services services;
    private final long bundle;

    DatasetRules(Services services, long bundle) {
        this.services = services;
        this.bundle = bundle;
    }

    List<String> documented() {
        List<String> violations = new ArrayList<>();
        Set<String> known = services.others(bundle, DatasetSource.class).stream()
                .filter(source -> source.id().startsWith("platform/"))
                .flatMap(source -> shapes(source, new ArrayList<>()).stream())
                .map(DatasetShape::name)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> taken = services.others(bundle, DatasetSource.class).stream()
                .flatMap(source -> shapes(source, new ArrayList<>()).stream())
                .map(DatasetShape::name)
                .collect(Collectors.toSet());
        for (DatasetShape shape : own(violations)) {
            if (taken.contains(shape.name())) {
                violations.add("Dataset %s: another module has one of that name; put the module's name before it"
                        .formatted(shape.name()));
            }
            known.add(shape.name());
            document(shape, known, violations);
        }
        return violations;
    }

    List<String> personal(Set<String> notPersonal) {
        List<String> violations = new ArrayList<>();
        for (DatasetShape shape : own(violations)) {
            for (ColumnShape column : shape.columns()) {
                String name = shape.name() + "." + column.name();
                boolean looksSo = PERSONAL.matcher(column.name()).matches()
                        && (column.type() == ColumnType.TEXT
                                || column.type() == ColumnType.DATE
                                || column.type() == ColumnType.CHOICE);
                if (looksSo && !isMarked(column) && !notPersonal.contains(name)) {
                    violations.add(
                            "Column %s looks like personal data: mark it personal = true, or name it in notPersonal() of the test"
                                    .formatted(name));
                }
            }
        }
        return violations;
    }

    List<DatasetShape> own(List<String> violations) {
        return services.of(bundle, DatasetSource.class).stream()
                .flatMap(source -> shapes(source, violations).stream())
                .toList();
    }

    private static List<DatasetShape> shapes(DatasetSource source, List<String> violations) {
        List<DatasetShape> shapes = new ArrayList<>();
        for (Class<? extends Record> type : source.datasets()) {
            try {
                shapes.add(DatasetShape.of(type));
            } catch (IllegalArgumentException e) {
                violations.add(String.valueOf(e.getMessage()));
            }
        }
        return shapes;
    }

    private static void document(DatasetShape shape, Set<String> known, List<String> violations) {
        if (shape.isRollUp()) {
            return;
        }
        if (shape.title().isBlank() || shape.help().isBlank()) {
            violations.add("Dataset %s has no title or no help: say in @Dataset what a row is".formatted(shape.name()));
        }
        for (ColumnShape column : shape.columns()) {
            String name = shape.name() + "." + column.name();
            Column declared = Objects.requireNonNull(column.declaration());
            lack(violations, name, "label", declared.label(), "what a person calls it");
            lack(violations, name, "help", declared.help(), "what to write, with unit and sign");
            lack(violations, name, "example", declared.example(), "a value as a newcomer might write it");
            if (!declared.references().isEmpty() && !known.contains(declared.references())) {
                violations.add(
                        "Column %s refers to %s, which is not a dataset of this module declared before it: modules know their own datasets only"
                                .formatted(name, declared.references()));
            }
        }
        example(shape, violations);
    }

    private static void lack(List<String> violations, String column, String what, String value, String remedy) {
        if (value.isBlank()) {
            violations.add("Column %s has no %s: write %s".formatted(column, what, remedy));
        }
    }

    private static void example(DatasetShape shape, List<String> violations) {
        Object[] row = new Object[shape.columns().size()];
        try {
            for (ColumnShape column : shape.columns()) {
                String example = Objects.requireNonNull(column.declaration()).example();
                if (!example.isBlank()) {
                    row[column.index()] = column.parse(example, row);
                }
            }
        } catch (ValueRejected | IllegalArgumentException e) {
            violations.add("Dataset %s: an example is none: %s"
                    .formatted(shape.name(), String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT)));
        }
    }

    private static boolean isMarked(ColumnShape column) {
        return column.declaration() == null || column.declaration().personal();
    }
}
