/** How a tree of fields becomes characters, in YAML and in JSON; used by {@code no.grobunn.core.storage} only. */
@NullMarked
package no.grobunn.core.storage.output;

import org.jspecify.annotations.NullMarked;
