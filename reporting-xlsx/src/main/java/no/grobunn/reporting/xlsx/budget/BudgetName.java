package no.grobunn.reporting.xlsx.budget;

import java.util.Locale;
import no.grobunn.core.text.Texts;

/** What the workbook calls a list or a table; formulas and drop-downs use these names. */
enum BudgetName {
    COSTS,
    FUNDING,
    PARTNERS,
    SOURCES,
    PACKAGES,
    TYPES,
    KINDS,
    STATUSES,
    YEARS,
    YES_NO;

    String in(Texts texts) {
        return texts.get("workbook.name." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
