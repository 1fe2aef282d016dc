/** What {@code check} does: whether a dossier is ready to be sent, for a person, for scripts and for code-scanning tools. */
@NullMarked
package no.grobunn.cli.check;

import org.jspecify.annotations.NullMarked;
