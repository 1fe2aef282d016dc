/** Figures of a dossier: what is drawn of it, the finding that each caption states, and the numbers behind; for publications and embedders. */
@NullMarked
package no.grobunn.core.figure;

import org.jspecify.annotations.NullMarked;
