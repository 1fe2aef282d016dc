/** The blocks of a document other than tables, each set as strips of a galley; the cover and the running matter. */
@NullMarked
package no.grobunn.reporting.pdf.block;

import org.jspecify.annotations.NullMarked;
