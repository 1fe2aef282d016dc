/** What goes wrong, in words: refusals that commands throw, and the one place that turns them into a message and an exit code. */
@NullMarked
package no.grobunn.cli.failure;

import org.jspecify.annotations.NullMarked;
