/** Figures, each with its caption and its note, set as strips of a galley or on pages of their own. */
@NullMarked
package no.grobunn.reporting.pdf.figure;

import org.jspecify.annotations.NullMarked;
