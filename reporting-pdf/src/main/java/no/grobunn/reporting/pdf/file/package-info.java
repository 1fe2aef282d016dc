/** The PDF file around the pages: metadata, bookmarks, structure tree, output intent. */
@NullMarked
package no.grobunn.reporting.pdf.file;

import org.jspecify.annotations.NullMarked;
