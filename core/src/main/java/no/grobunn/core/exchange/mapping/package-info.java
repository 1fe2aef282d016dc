/** What a dossier's actors and relationships are called in a map, and what a map's elements and connections become in a dossier; for the exchange packages only. */
@NullMarked
package no.grobunn.core.exchange.mapping;

import org.jspecify.annotations.NullMarked;
