/** A document being written: numbering, the marking of the dossier's own words, and forms that all documents share. */
@NullMarked
package no.grobunn.core.publication.composition;

import org.jspecify.annotations.NullMarked;
