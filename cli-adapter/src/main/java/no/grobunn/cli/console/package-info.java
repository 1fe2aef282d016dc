/** What the program writes to and what surrounds it: streams, terminal, colours, columns and paths; for the commands. */
@NullMarked
package no.grobunn.cli.console;

import org.jspecify.annotations.NullMarked;
