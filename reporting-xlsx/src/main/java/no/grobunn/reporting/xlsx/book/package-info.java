/** A workbook as it is written: sheets, looks, tables, lists and bytes that come out the same each time; for the workbooks of this module. */
@NullMarked
package no.grobunn.reporting.xlsx.book;

import org.jspecify.annotations.NullMarked;
