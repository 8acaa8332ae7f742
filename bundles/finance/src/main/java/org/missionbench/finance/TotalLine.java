package org.missionbench.finance;

/** The lines below the groups of the table of financial resources; A/77/589, section III.A. */
enum TotalLine {
    GROSS("gross-requirements", "Gross requirements"),
    STAFF_ASSESSMENT("staff-assessment-income", "Staff assessment income"),
    NET("net-requirements", "Net requirements"),
    IN_KIND("contributions-in-kind", "Voluntary contributions in kind (budgeted)"),
    TOTAL("total-requirements", "Total requirements");

    private final String code;
    private final String title;

    TotalLine(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The line's name in measures and reported figures. */
    String code() {
        return code;
    }

    /** The line's name in print. */
    String title() {
        return title;
    }
}
