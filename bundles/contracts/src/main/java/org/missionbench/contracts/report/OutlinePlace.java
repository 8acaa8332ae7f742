package org.missionbench.contracts.report;

/**
 * A place in the usual outline of a performance report.
 *
 * @param key numbers joined by points, such as {@code III.D.1}; {@code 0} for the summary before part I;
 *     empty for a section that is printed only where a mission's own outline asks for it
 * @param title the heading at that place
 */
public record OutlinePlace(String key, String title) {}
