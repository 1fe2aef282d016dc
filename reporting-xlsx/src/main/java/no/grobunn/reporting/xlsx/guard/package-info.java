/** Looks through a workbook that somebody has sent before anybody reads it; for whoever reads workbooks. */
@NullMarked
package no.grobunn.reporting.xlsx.guard;

import org.jspecify.annotations.NullMarked;
