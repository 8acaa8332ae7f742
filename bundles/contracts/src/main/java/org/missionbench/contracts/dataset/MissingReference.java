package org.missionbench.contracts.dataset;

/**
 * A value that refers to a row nobody has declared.
 *
 * @param dataset name of the dataset that refers
 * @param column the column's name
 * @param value the value as it is written
 * @param target name of the dataset that should hold it
 */
public record MissingReference(String dataset, String column, String value, String target) {}
