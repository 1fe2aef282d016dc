package no.grobunn.core.exchange.mapping;

import java.util.Map;
import no.grobunn.core.exchange.graph.MapItem;
import no.grobunn.core.exchange.graph.MapProperty;

/**
 * A connection whose ends are known.
 *
 * @param name what it is called in notes
 * @param properties what is said of it besides its ends, by the names of the fields
 */
record Line(MapItem item, String name, Draft from, Draft to, Map<String, MapProperty> properties) {}
