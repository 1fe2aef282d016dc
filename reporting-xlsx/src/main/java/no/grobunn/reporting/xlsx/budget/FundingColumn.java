package no.grobunn.reporting.xlsx.budget;

import java.util.Locale;

/** The columns of the table of funding, in their order. */
enum FundingColumn {
    LINE,
    SOURCE,
    KIND,
    YEAR,
    AMOUNT,
    STATUS,
    EVIDENCE;

    /** The text that heads it. */
    String key() {
        return "workbook.funding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
