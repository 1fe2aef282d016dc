/** The commands, thin: they read what was typed, have others do the work, and throw when it cannot be done. Open to picocli. */
@NullMarked
package no.grobunn.cli.command;

import org.jspecify.annotations.NullMarked;
