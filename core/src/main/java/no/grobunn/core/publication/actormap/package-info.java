/** The actor map as a document: the map, what it shows in numbers and names, and everyone on it; for plugin authors and report plugins. */
@NullMarked
package no.grobunn.core.publication.actormap;

import org.jspecify.annotations.NullMarked;
