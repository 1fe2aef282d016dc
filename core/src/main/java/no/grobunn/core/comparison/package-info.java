/** What changed between dossiers, and how the changes of two people become one; for commands and embedders that compare and merge. */
@NullMarked
package no.grobunn.core.comparison;

import org.jspecify.annotations.NullMarked;
