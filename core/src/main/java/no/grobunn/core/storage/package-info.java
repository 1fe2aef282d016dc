/** Dossiers in files: read with the place of everything, every problem at once, and written whole; the only packages that know a parser. */
@NullMarked
package no.grobunn.core.storage;

import org.jspecify.annotations.NullMarked;
