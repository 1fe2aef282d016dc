/** Closed vocabularies: terms with a stable code that dossiers carry and a word in each language. */
@NullMarked
package no.grobunn.core.vocabulary;

import org.jspecify.annotations.NullMarked;
