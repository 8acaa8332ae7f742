package org.missionbench.platform.profile;

/**
 * The same text in every row.
 *
 * @param text the text
 */
record ConstantText(String text) implements CellRule.Source {

    @Override
    public String of(SourceRow row) {
        return text;
    }

    @Override
    public String explained() {
        return "always '%s'".formatted(text);
    }
}
