/** Maps in GraphML and GEXF; for the exchange packages only. */
@NullMarked
package no.grobunn.core.exchange.xml;

import org.jspecify.annotations.NullMarked;
