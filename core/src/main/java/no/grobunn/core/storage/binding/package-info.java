/** Makes domain objects of the tree by the field catalogue, and collects everything that is wrong on the way; for the storage package only. */
@NullMarked
package no.grobunn.core.storage.binding;

import org.jspecify.annotations.NullMarked;
