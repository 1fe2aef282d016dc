/** Which dossier is meant, what is wrong with it, and what it still lacks. */
@NullMarked
package no.grobunn.cli.dossier;

import org.jspecify.annotations.NullMarked;
