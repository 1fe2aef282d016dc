/** The letter of intent: one page that a partner can sign. */
@NullMarked
package no.grobunn.core.publication.letter;

import org.jspecify.annotations.NullMarked;
