/** The workbook {@code budget}: a pilot's cost and funding as tables, sums that follow them, checks and charts. */
@NullMarked
package no.grobunn.reporting.xlsx.budget;

import org.jspecify.annotations.NullMarked;
