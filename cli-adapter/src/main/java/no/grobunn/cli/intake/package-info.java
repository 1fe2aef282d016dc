/** Workbooks that people fill in: written from a dossier, and read back into one. */
@NullMarked
package no.grobunn.cli.intake;

import org.jspecify.annotations.NullMarked;
