/** The analyses of a dossier as a person and as a script read them. */
@NullMarked
package no.grobunn.cli.analysis;

import org.jspecify.annotations.NullMarked;
