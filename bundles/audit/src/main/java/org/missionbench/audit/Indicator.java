package org.missionbench.audit;

/**
 * A planned and an actual indicator of achievement.
 *
 * @param number 1.1.1
 * @param planned what was intended, with earlier values and the target
 * @param actual what was achieved
 */
record Indicator(String number, Passage planned, Passage actual) {}
