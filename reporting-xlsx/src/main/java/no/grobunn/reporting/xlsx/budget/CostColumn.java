package no.grobunn.reporting.xlsx.budget;

import java.util.Locale;

/** The columns of the table of costs, in their order. */
enum CostColumn {
    LINE,
    PACKAGE,
    PARTNER,
    TYPE,
    YEAR,
    PURPOSE,
    PERSON,
    HOURS,
    RATE,
    AMOUNT,
    IN_KIND,
    ELIGIBLE;

    /** The text that heads it. */
    String key() {
        return "workbook.costs." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
