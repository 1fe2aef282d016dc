/** A map as every format holds it: elements and the connections between them, with their properties and places; for the exchange packages only. */
@NullMarked
package no.grobunn.core.exchange.graph;

import org.jspecify.annotations.NullMarked;
