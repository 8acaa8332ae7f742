/**
 * The audit of a finished report.
 *
 * <p>A reader turns a text, a word processor's document or our own blocks into a {@link AuditedReport}: passages with
 * their numbers, tables, results frameworks, heads of variances. Each {@link Rule} looks at it for one kind of
 * contradiction. {@link Auditor} runs the rules and weighs what they find.
 */
@NullMarked
package org.missionbench.audit;

import org.jspecify.annotations.NullMarked;
