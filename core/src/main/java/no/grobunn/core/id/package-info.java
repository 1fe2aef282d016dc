/** Identifiers of entities: slugs that are unique within their collection. */
@NullMarked
package no.grobunn.core.id;

import org.jspecify.annotations.NullMarked;
