/** Galleys of set strips, cut into pages. */
@NullMarked
package no.grobunn.reporting.pdf.layout;

import org.jspecify.annotations.NullMarked;
