/** Editions: what a document is about, for whom, in which language, and from which day. */
@NullMarked
package no.grobunn.core.publication.edition;

import org.jspecify.annotations.NullMarked;
