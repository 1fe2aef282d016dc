/** Reads the cells of a workbook that somebody filled in; for whoever takes workbooks in. */
@NullMarked
package no.grobunn.reporting.xlsx.filled;

import org.jspecify.annotations.NullMarked;
