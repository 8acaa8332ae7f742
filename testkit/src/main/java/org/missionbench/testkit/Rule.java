package org.missionbench.testkit;

/** What every module keeps to; the rules of the files first, then those that need the framework. */
public enum Rule {
    /** A symbolic name of its own; nothing exported. */
    MANIFEST("has a name of its own and exports nothing"),
    /** Kernel and contracts, in a range that holds what the program has, and nothing of other modules. */
    IMPORTS("imports the contracts as the program has them, and nothing of other modules"),
    /** No package that another bundle has. */
    PACKAGES("holds only packages of its own"),
    /** Each language has every text. */
    TRANSLATIONS("has every text in every language it has"),
    /** Resolved, active, every component made. */
    STARTS("starts, with every component"),
    /** Ids, commands, pages, sections, tiles. */
    CONTRIBUTIONS("names and explains what it contributes, and is silent without rows"),
    /** Label, help and example for each column. */
    DATASETS("documents every column"),
    /** Marked, so that it never reaches a report. */
    PERSONAL_DATA("marks personal data"),
    /** Unit, method, rows. */
    MEASURES("gives every figure a unit, a method and its rows"),
    /** Two packages for each. */
    CHECKS("has for each check rows on which it is silent and rows on which it speaks"),
    /** 100 starts and stops. */
    DYNAMICS("survives 100 starts and stops and leaves nothing behind"),
    /** Nobody else notices. */
    ABSENCE("changes nothing of the others, present or absent");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String toString() {
        return sentence;
    }
}
