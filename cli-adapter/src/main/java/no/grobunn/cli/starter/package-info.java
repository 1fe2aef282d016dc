/** What {@code new} writes: an example, or an empty dossier made of the field catalogue. */
@NullMarked
package no.grobunn.cli.starter;

import org.jspecify.annotations.NullMarked;
