/** The theme that documents are made in. */
@NullMarked
package no.grobunn.cli.theme;

import org.jspecify.annotations.NullMarked;
