/** The workbook reports, for the report engine to find and for embedders to add by hand. */
@NullMarked
package no.grobunn.reporting.xlsx;

import org.jspecify.annotations.NullMarked;
