/** JSON for scripts; the command line knows no library for it. */
@NullMarked
package no.grobunn.cli.json;

import org.jspecify.annotations.NullMarked;
