package org.missionbench.audit;

import java.util.List;

/** One kind of contradiction, named after the rule that holds. */
interface Rule {

    /** {@code audit/} and the rule that holds. */
    String id();

    /** What breaks it. */
    List<Flaw> judge(AuditedReport report);
}
