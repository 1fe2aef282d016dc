/** The measures of the page, its type and its colours. */
@NullMarked
package no.grobunn.reporting.pdf.look;

import org.jspecify.annotations.NullMarked;
