/** The description of every field of a dossier, once: reader, writer, schema, workbook columns and reference pages come from it. */
@NullMarked
package no.grobunn.core.catalogue;

import org.jspecify.annotations.NullMarked;
