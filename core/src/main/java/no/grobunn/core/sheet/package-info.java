/** Sheets of cells, as a person fills them in: what an empty one asks for and what a filled one holds, whatever program and file format carry them. */
@NullMarked
package no.grobunn.core.sheet;

import org.jspecify.annotations.NullMarked;
