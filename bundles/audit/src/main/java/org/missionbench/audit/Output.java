package org.missionbench.audit;

/**
 * A planned output and what was completed of it.
 *
 * @param planned what was intended
 * @param completed as printed: a number, Yes or No; empty for none
 * @param remark what is said about it, the completed number in front
 */
record Output(Passage planned, String completed, Passage remark) {}
