package org.missionbench.contracts.dataset;

import java.lang.annotation.Annotation;

/**
 * A copy of a {@link Column} annotation. The one that reflection hands out answers through a proxy, which costs more
 * than reading the cell when a million of them are read.
 */
@SuppressWarnings({"BadAnnotationImplementation", "ClassExplicitlyAnnotation"})
record DeclaredColumn(
        String label,
        String help,
        boolean key,
        boolean optional,
        String references,
        String currency,
        String currencyColumn,
        int decimals,
        String pattern,
        String example,
        boolean personal)
        implements Column {

    static DeclaredColumn of(Column column) {
        return new DeclaredColumn(
                column.label(),
                column.help(),
                column.key(),
                column.optional(),
                column.references(),
                column.currency(),
                column.currencyColumn(),
                column.decimals(),
                column.pattern(),
                column.example(),
                column.personal());
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Column.class;
    }
}
