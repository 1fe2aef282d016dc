/** Where everything on an actor map stands: actors to cells, relations to right-angled routes, nothing on top of anything else; for whoever draws it. */
@NullMarked
package no.grobunn.core.actormap;

import org.jspecify.annotations.NullMarked;
