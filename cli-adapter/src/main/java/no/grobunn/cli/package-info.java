/** The program: from the process's arguments to its exit code. */
@NullMarked
package no.grobunn.cli;

import org.jspecify.annotations.NullMarked;
