/** Styled text and the lines it falls into; knows nothing of pages. */
@NullMarked
package no.grobunn.reporting.pdf.text;

import org.jspecify.annotations.NullMarked;
