/** Dossiers that finished documents carry. */
@NullMarked
package no.grobunn.cli.carried;

import org.jspecify.annotations.NullMarked;
