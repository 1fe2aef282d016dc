/** The bundled faces: what they measure, shared by all documents, and how one document embeds them. */
@NullMarked
package no.grobunn.reporting.pdf.font;

import org.jspecify.annotations.NullMarked;
