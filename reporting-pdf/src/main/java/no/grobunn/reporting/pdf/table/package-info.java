/** Tables: the widths of their columns, and the strips their rows become. */
@NullMarked
package no.grobunn.reporting.pdf.table;

import org.jspecify.annotations.NullMarked;
