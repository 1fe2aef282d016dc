/** What a dossier shows when it is looked at as a whole: who holds the network together, what is covered, where wishes differ, whether each need leads to money. */
@NullMarked
package no.grobunn.core.analysis;

import org.jspecify.annotations.NullMarked;
