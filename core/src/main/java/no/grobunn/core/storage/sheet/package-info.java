/** Dossiers as sheets of cells: which sheets and columns the field catalogue makes, what a dossier writes into them, and the tree that filled ones make. */
@NullMarked
package no.grobunn.core.storage.sheet;

import org.jspecify.annotations.NullMarked;
